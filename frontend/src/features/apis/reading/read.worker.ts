import { parcels } from "./parcels";
import { read } from "./read";
import type { ApiStyle } from "./style";

// Reading megabytes takes a second; here nobody waits for it.
addEventListener("message", async (event: MessageEvent<{ text: string; style: ApiStyle }>) => {
  for (const parcel of parcels(await read(event.data.text, event.data.style))) postMessage(parcel);
});
