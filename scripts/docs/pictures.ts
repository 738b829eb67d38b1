import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { Picture } from "./draw-picture.js";

export type Pictures = Readonly<Record<string, Picture>>;

export const guideFolder = new URL("../../spec/guide/", import.meta.url);

export const readPictures = async (folder = guideFolder): Promise<Pictures> =>
  parse(await readFile(new URL("pictures.yaml", folder), "utf8"));

/** The picture that shows a request: its own, or one in which it is sent. */
export const pictureOf = (pictures: Pictures, id: string): Picture | undefined =>
  pictures[id] ??
  Object.values(pictures).find(({ order }) => order.some((event) => "request" in event && event.request === id));
