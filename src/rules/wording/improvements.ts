/** Where part five has told its problems, and what will be done about them begins. */
export const IMPROVEMENTS =
  /改进(?:情况|措施|方向|工作)|下一步|整改(?:情况|措施)|今后|针对(?:以上|上述|存在)/u;
