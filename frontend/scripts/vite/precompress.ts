import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import type { Plugin } from "vite";

const compressible = /^[^.].*\.(js|css|html|svg|json|ttf)$/;

/** A Vite plugin: beside every text file of the build it lays the .br and .gz that the server sends. */
export function precompress(): Plugin {
  let dir = "dist";
  return {
    name: "precompress",
    apply: "build",
    configResolved(config) {
      dir = path.resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const file of fs.readdirSync(dir, { recursive: true, encoding: "utf8" })) {
        if (compressible.test(file)) compress(path.join(dir, file));
      }
    },
  };
}

function compress(file: string) {
  const data = fs.readFileSync(file);
  const quality = data.length > 1 << 20 ? 9 : 11; // 11 takes half a minute on the editor's megabytes
  const params = {
    [zlib.constants.BROTLI_PARAM_QUALITY]: quality,
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: data.length,
  };
  fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(data, { params }));
  fs.writeFileSync(`${file}.gz`, zlib.gzipSync(data, { level: 9 }));
}
