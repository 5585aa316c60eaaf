/** The three papers that one report becomes. */
export const variants = ["submit", "review", "web"] as const;

export type Variant = (typeof variants)[number];

export const variantNames: Readonly<Record<Variant, string>> = {
  submit: "报送版",
  review: "送审稿",
  web: "网站版",
};
