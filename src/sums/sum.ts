/** Something that adds up to nothing: what is added, and, with the other sign, what it comes to. */
export interface Sum {
  readonly terms: readonly { readonly index: number; readonly sign: 1 | -1 }[];
}
