import { type Fields, isFields } from "../reading/document";
import { bindingNotes } from "./asyncapiBindings";
import { paragraphs } from "./asyncapiMessages";
import { resolve } from "./pointer";
import { list, text } from "./schema";

/** What can be done with a channel: in version 3 an entry of `operations`, in version 2 a part of the channel. */
export interface AsyncOperation {
  id: string;
  name: string;
  /** send or receive; publish or subscribe in version 2. */
  action: string;
  /** The id of the channel's item. */
  channel: string | undefined;
  address: string;
  description?: string;
  deprecated?: string;
  notes: string[];
  /** As they stand in the document, references included. */
  messages: unknown[];
  reply: unknown[];
}

/** All operations of an AsyncAPI document, in its order. */
export function operationsOf(document: Fields): AsyncOperation[] {
  const channels = Object.entries(isFields(document.channels) ? document.channels : {});
  const declared = Object.entries(isFields(document.operations) ? document.operations : {});
  return [
    ...declared.map(([name, one]) => thirdVersion(document, name, one)),
    ...channels.flatMap(([address, one]) => secondVersion(document, address, one)),
  ];
}

function thirdVersion(document: Fields, name: string, one: unknown): AsyncOperation {
  const operation = withTraits(document, one);
  const { value: channel, ref } = resolve(document, operation.channel);
  const reply = resolve(document, operation.reply ?? {}).value;
  const answers = list(reply.messages);
  return {
    id: `operation ${name}`,
    name,
    action: text(operation.action) ?? "operation",
    channel: ref,
    address: text(channel.address) ?? (ref ? (ref.split("/").at(-1) as string) : "no channel"),
    ...words(document, operation),
    messages: operation.messages === undefined ? messagesIn(channel) : list(operation.messages),
    reply: answers.length > 0 ? answers : messagesIn(resolve(document, reply.channel ?? {}).value),
  };
}

function secondVersion(document: Fields, address: string, one: unknown): AsyncOperation[] {
  const channel = resolve(document, one).value;
  return ["publish", "subscribe"].flatMap((action) => {
    if (!isFields(channel[action])) return [];
    const operation = withTraits(document, channel[action]);
    const message = resolve(document, operation.message ?? {}).value;
    const several = list(message.oneOf);
    const name = text(operation.operationId) ?? `${action} ${address}`;
    return {
      id: `operation ${name}`,
      name,
      action,
      channel: `#/channels/${address}`,
      address,
      ...words(document, operation),
      messages: several.length > 0 ? several : operation.message ? [operation.message] : [],
      reply: [],
    };
  });
}

function withTraits(document: Fields, one: unknown): Fields {
  const operation = resolve(document, one).value;
  const traits = list(operation.traits).map((trait) => resolve(document, trait).value);
  return Object.assign({}, ...traits, operation);
}

function messagesIn(channel: Fields): unknown[] {
  return isFields(channel.messages) ? Object.values(channel.messages) : [];
}

function words(document: Fields, operation: Fields) {
  const { title, summary, description, deprecated, bindings } = operation;
  return {
    description: paragraphs([title, summary, description]),
    deprecated: deprecated === true ? "" : undefined,
    notes: bindingNotes(document, bindings),
  };
}
