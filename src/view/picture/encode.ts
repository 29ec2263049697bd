/** Rendered pages → pictures that fit a page of HTML. */
import { dataUrl } from './dataUrl.js';
import { encodePng } from './png.js';
import { type Bgrx, quantise } from './quantise.js';

/** Greys that letters look smooth with; pages of noise (scans) must do with fewer. */
const FINE = 16;
const COARSE = 4;

/** PNG as a `data:` URL; a page that does not fit `room` (bytes) gets fewer greys. */
export function pictureUrl(picture: Bgrx, room: number): string {
  const fine = encodePng(quantise(picture, FINE));
  return dataUrl(
    'image/png',
    fine.length <= room ? fine : encodePng(quantise(halved(picture, room, fine.length), COARSE)),
  );
}

/** Half the size, when even fewer greys would hardly do. */
function halved(picture: Bgrx, room: number, size: number): Bgrx {
  if (size <= room * 2) return picture;
  const [width, height] = [picture.width >> 1, picture.height >> 1];
  const pixels = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let channel = 0; channel < 3; channel++) {
        const at = y * 2 * picture.stride + x * 8 + channel;
        const sum = [0, 4, picture.stride, picture.stride + 4].reduce(
          (all, by) => all + (picture.pixels[at + by] ?? 0),
          0,
        );
        pixels[(y * width + x) * 4 + channel] = sum >> 2;
      }
  return { width, height, stride: width * 4, pixels };
}
