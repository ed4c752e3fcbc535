import { describe, expect, test } from "vitest";
import { asyncapiOutline } from "./asyncapi";
import { type Outline, textOf } from "./outline";

const components = `
components:
  messageTraits:
    event: { headers: { type: object, properties: { id: { type: string, format: uuid } } } }
  messages:
    paid:
      title: Somebody paid
      traits: [{ $ref: '#/components/messageTraits/event' }]
      payload:
        type: object
        required: [amount]
        properties:
          amount: { $ref: '#/components/schemas/money' }
          state: { type: string, enum: [new, old], default: new }
          lines: { type: array, items: { type: object, properties: { n: { type: integer, minimum: 1 } } } }
          who: { oneOf: [{ type: string }, { $ref: '#/components/schemas/money' }] }
  schemas:
    money: { type: object, description: With its currency., properties: { cents: { type: integer } } }
    more: { allOf: [{ $ref: '#/components/schemas/money' }, { properties: { extra: { type: string } } }] }
    loop: { $ref: '#/components/schemas/loop' }
    code: { type: string, maxLength: 3 }
`;

const second = `asyncapi: 2.6.0
info: { title: Billing, version: 1.0.0, contact: { name: Us } }
servers: { live: { url: "stream:9093", protocol: kafka, description: The stream. } }
channels:
  billing/{country}:
    description: Keyed by payment.
    parameters: { country: { description: Two letters., schema: { type: string } } }
    bindings: { kafka: { partitions: 12 } }
    subscribe:
      operationId: receivePaid
      summary: What was paid
      message: { oneOf: [{ $ref: '#/components/messages/paid' }, { name: Lapsed, payload: { type: string } }] }
    publish: { message: { $ref: './elsewhere.yaml#/m' } }
${components}`;

const third = `asyncapi: 3.0.0
info: { title: Billing, version: 2.0.0 }
channels:
  payments: { address: 'billing.{x}', messages: { paid: { $ref: '#/components/messages/paid' } } }
  answers: { address: null, messages: { ok: { payload: { type: boolean } } } }
operations:
  onPaid:
    action: receive
    channel: { $ref: '#/channels/payments' }
    messages: [{ $ref: '#/channels/payments/messages/paid' }]
    reply: { channel: { $ref: '#/channels/answers' } }
  all: { action: send, channel: { $ref: '#/channels/payments' } }
${components}`;

const item = (outline: Outline, id: string) =>
  outline.groups.flatMap(({ items }) => items).find((one) => one.id === id);
const fields = (outline: Outline, id: string, title: string) =>
  item(outline, id)?.sections.find((one) => one.title === title)?.fields ?? [];

describe("version 2", () => {
  const outline = asyncapiOutline(second);

  test("says what it is and where it runs", () => {
    expect(outline).toMatchObject({
      about: "AsyncAPI 2.6.0 · 1 channel · 2 operations · 2 messages",
      title: "Billing",
      version: "1.0.0",
    });
    expect(outline.facts).toEqual([
      { name: "Server live", value: "stream:9093 (kafka) — The stream." },
      { name: "Contact", value: "Us" },
    ]);
  });

  test("operations belong to their channel and lead to their messages", () => {
    const id = "#/channels/billing/{country}";
    const receive = item(outline, "operation receivePaid");
    expect(receive).toMatchObject({ kind: "subscribe", description: "What was paid" });
    expect(receive?.signature).toEqual([{ text: "billing/{country}", to: id }]);
    expect(fields(outline, "operation receivePaid", "Messages")).toMatchObject([
      { name: "paid", to: "message paid", description: "Somebody paid" },
      { name: "Lapsed", to: "message Lapsed" },
    ]);
    expect(fields(outline, "operation publish billing/{country}", "Messages")).toEqual([
      { name: "./elsewhere.yaml#/m", type: ["not in this file"] },
    ]);
    expect(item(outline, id)).toMatchObject({ notes: ["kafka partitions 12"] });
    expect(fields(outline, id, "Parameters")[0]).toMatchObject({ description: "Two letters." });
    expect(fields(outline, id, "Operations")).toHaveLength(2);
  });

  test("messages have the headers of their traits, and fields as their schemas say", () => {
    expect(fields(outline, "message paid", "Headers")[0]?.type).toEqual(["string (uuid)"]);
    const [amount, state, lines, who] = fields(outline, "message paid", "Payload");
    expect(amount).toMatchObject({
      required: true,
      description: "With its currency.",
      type: [{ text: "money", to: "#/components/schemas/money" }],
      fields: undefined,
    });
    expect(state?.notes).toEqual(['one of "new", "old"', "default new"]);
    expect(textOf(lines?.type)).toBe("object[]");
    expect(lines?.fields?.[0]).toMatchObject({ name: "n", notes: ["at least 1"] });
    expect(textOf(who?.type)).toBe("string | money");
    expect(fields(outline, "message Lapsed", "Payload")[0]).toMatchObject({ type: ["string"] });
  });

  test("schemas combine, and circles end", () => {
    const more = fields(outline, "#/components/schemas/more", "Fields");
    expect(more.map(({ name }) => name)).toEqual(["cents", "extra"]);
    expect(item(outline, "#/components/schemas/loop")).toBeDefined();
    expect(textOf(item(outline, "#/components/schemas/code")?.signature)).toBe("string");
  });
});

describe("version 3", () => {
  const outline = asyncapiOutline(third);

  test("operations name their channel, messages and answers", () => {
    expect(item(outline, "operation onPaid")).toMatchObject({ kind: "receive" });
    expect(textOf(item(outline, "operation onPaid")?.signature)).toBe("billing.{x}");
    expect(fields(outline, "operation onPaid", "Messages")[0]).toMatchObject({
      to: "message paid",
    });
    expect(fields(outline, "operation onPaid", "Answered with")).toHaveLength(1);
    expect(fields(outline, "operation all", "Messages")).toHaveLength(1);
  });

  test("channels say their address where it is not their name", () => {
    expect(textOf(item(outline, "#/channels/payments")?.signature)).toBe("billing.{x}");
    expect(textOf(item(outline, "#/channels/answers")?.signature)).toBe("decided while it runs");
  });
});

test.each(["openapi: 3.0.0", "asyncapi: 1.2.0", "- a", "hello"])("%j is none", (text) => {
  expect(() => asyncapiOutline(text)).toThrow(/asyncapi: 3\.0\.0/);
});
