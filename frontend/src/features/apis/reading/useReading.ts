import { useEffect, useState } from "react";
import { type Parcel, unpacker } from "./parcels";
import type { Reading } from "./read";
import type { ApiStyle } from "./style";

/** A definition that takes longer is written to take long. */
const PATIENCE = 30_000;

/** What became of a definition; undefined while it is read, beside the page. Without a style nothing is read. */
export function useReading(text: string, style: ApiStyle | undefined): Reading | undefined {
  const [reading, setReading] = useState<Reading>();
  useEffect(() => {
    setReading(undefined);
    if (!style) return;
    const worker = new Worker(new URL("./read.worker.ts", import.meta.url), { type: "module" });
    const end = (result: Reading) => {
      clearTimeout(timer);
      worker.terminate();
      setReading(result);
    };
    const fail = (message: string) => end({ problem: { message } });
    const timer = setTimeout(() => fail("it takes too long to read"), PATIENCE);
    const unpack = unpacker();
    worker.onmessage = ({ data }: MessageEvent<Parcel>) => {
      const whole = unpack(data);
      if (whole) end(whole);
    };
    worker.onerror = () => fail("its reader could not be loaded; try again");
    worker.postMessage({ text, style });
    return () => {
      clearTimeout(timer);
      worker.terminate();
    };
  }, [text, style]);
  return reading;
}
