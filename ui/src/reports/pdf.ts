import * as pdfjs from "pdfjs-dist";
import PdfWorker from "pdfjs-dist/build/pdf.worker.min.mjs?worker";

/** The one file that knows pdf.js. It is big: load it only when a report is shown. */

pdfjs.GlobalWorkerOptions.workerPort = new PdfWorker();

export interface Paper {
  pages: number;
  /** Draws a page, numbered from 1, as wide as asked for in CSS pixels; gives its height in them. */
  draw: (page: number, width: number, canvas: HTMLCanvasElement) => Promise<number>;
  close: () => void;
}

export async function openPaper(bytes: ArrayBuffer): Promise<Paper> {
  // Nothing may be fetched or compiled: the content security policy forbids both.
  const task = pdfjs.getDocument({ data: bytes, useWasm: false, isEvalSupported: false, useWorkerFetch: false });
  const file = await task.promise;
  let drawing: pdfjs.RenderTask | null = null;

  async function draw(number: number, width: number, canvas: HTMLCanvasElement): Promise<number> {
    drawing?.cancel();
    const page = await file.getPage(number);
    const plain = page.getViewport({ scale: 1 });
    const sharp = Math.min(3, window.devicePixelRatio || 1);
    const viewport = page.getViewport({ scale: (width / plain.width) * sharp });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    drawing = page.render({ canvas, viewport });
    await drawing.promise.catch((thrown: unknown) => {
      if (!(thrown instanceof pdfjs.RenderingCancelledException)) throw thrown;
    });
    return viewport.height / sharp;
  }
  return { pages: file.numPages, draw, close: () => void task.destroy() };
}
