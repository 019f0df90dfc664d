import * as pdfjs from "pdfjs-dist";
import PdfWorker from "pdfjs-dist/build/pdf.worker.min.mjs?worker";

/** The one file that knows pdf.js. It is big: load it only when a report is shown. */

/** One for all papers: of its own accord pdf.js ends it with each paper, and refuses the one that is opened meanwhile. */
const worker = pdfjs.PDFWorker.create({ port: new PdfWorker() });

/** A drawn page: its height in CSS pixels, and how many of them a point of the paper takes. */
export interface Drawn {
  height: number;
  scale: number;
}

export interface Paper {
  pages: number;
  /**
   * Draws a page, numbered from 1, as wide as asked for in CSS pixels; gives null when another drawing on the same
   * canvas was asked for meanwhile.
   */
  draw: (page: number, width: number, canvas: HTMLCanvasElement) => Promise<Drawn | null>;
  close: () => void;
}

/** The drawing that each canvas waits for: of several asked for at once, only the last one shows. */
const awaited = new WeakMap<HTMLCanvasElement, symbol>();

export async function openPaper(bytes: ArrayBuffer): Promise<Paper> {
  // Nothing may be fetched or compiled: the content security policy forbids both.
  const task = pdfjs.getDocument({
    data: bytes,
    worker,
    useWasm: false,
    isEvalSupported: false,
    useWorkerFetch: false,
  });
  const file = await task.promise;

  async function draw(number: number, width: number, canvas: HTMLCanvasElement): Promise<Drawn | null> {
    const mine = Symbol();
    awaited.set(canvas, mine);
    const overtaken = () => awaited.get(canvas) !== mine;
    const sharp = Math.min(3, window.devicePixelRatio || 1);
    try {
      const page = await file.getPage(number);
      const scale = width / page.getViewport({ scale: 1 }).width;
      const viewport = page.getViewport({ scale: scale * sharp });
      // On a sheet of its own: pdf.js draws on a canvas only once at a time, and a half-drawn page is not shown.
      const sheet = blank(viewport.width, viewport.height);
      await page.render({ canvas: sheet, viewport }).promise;
      if (overtaken()) return null;
      [canvas.width, canvas.height] = [sheet.width, sheet.height];
      canvas.getContext("2d")?.drawImage(sheet, 0, 0);
      return { height: viewport.height / sharp, scale };
    } catch (thrown) {
      // A paper that was closed under a drawing nobody waits for any more is no fault.
      if (overtaken()) return null;
      throw thrown;
    }
  }
  return { pages: file.numPages, draw, close: () => void task.destroy() };
}

function blank(width: number, height: number): HTMLCanvasElement {
  const sheet = document.createElement("canvas");
  [sheet.width, sheet.height] = [Math.round(width), Math.round(height)];
  return sheet;
}
