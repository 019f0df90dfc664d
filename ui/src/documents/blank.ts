import type { BasisItem } from "../bridge";

export const blankBasis = (): BasisItem => ({ id: null, incomingId: null, text: "" });
