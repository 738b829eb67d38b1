import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { Contract } from "../../src/contract/contract.js";
import type { Picture } from "./draw-picture.js";
import { type PictureScript, simulatePicture } from "./simulate-picture.js";

export type Pictures = Readonly<Record<string, Picture>>;

export const guideFolder = new URL("../../spec/guide/", import.meta.url);

/** The pictures of the guide, as the simulator plays them. */
export async function readPictures(contract: Contract, folder = guideFolder): Promise<Pictures> {
  const scripts: Readonly<Record<string, PictureScript>> = parse(
    await readFile(new URL("pictures.yaml", folder), "utf8"),
  );
  return Object.fromEntries(Object.entries(scripts).map(([name, script]) => [name, simulatePicture(contract, script)]));
}

/** The picture that shows a request: its own, or one in which it is sent. */
export const pictureOf = (pictures: Pictures, id: string): Picture | undefined =>
  pictures[id] ??
  Object.values(pictures).find(({ order }) => order.some((event) => "request" in event && event.request === id));
