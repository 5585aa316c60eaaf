/** What is handed over or signed for is received on that very day (《条例》第三十一条第一、二项). */
const SAME_DAY = /当面|现场|当场|窗口|上门|直接送|挂号|快递|快件|EMS|签收/iu;

/** The word in 申请渠道 by which it is received when it arrives; undefined for letters, network and fax. */
export function sameDayChannel(channel: string | null | undefined): string | undefined {
  return SAME_DAY.exec(channel ?? "")?.[0];
}
