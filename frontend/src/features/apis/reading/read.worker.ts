import { read } from "./read";
import type { ApiStyle } from "./style";

// Reading megabytes takes a second; here nobody waits for it.
addEventListener("message", async (event: MessageEvent<{ text: string; style: ApiStyle }>) => {
  postMessage(await read(event.data.text, event.data.style));
});
