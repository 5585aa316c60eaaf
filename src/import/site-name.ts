/** What sites are called: after their organ, 某某市水务局门户网站. */

const SITE = /(?:政府)?(?:门户|官方|政务)?(?:网站|官网)$/u;

/** The name without the words that say that it is a site; what is left may be the name of an organ. */
export function withoutSite(name: string): string {
  return name.replace(SITE, "");
}

/** The site of a government has the reports of all its organs. */
export function isSiteOfMany(name: string): boolean {
  return /政府(?:门户|官方|政务)?(?:网站?|官网)?$|网站?$|平台$/u.test(name);
}
