import { type KindLine, lines } from './line.ts';

/** Lines by which no rule was made: they tell how the rules do on what they have never seen. Keep it so. */
export const heldOutLines: readonly KindLine[] = [
  ...lines(
    'promise',
    'ours',
    `
    下周三前给丰达补两套密封圈
    谭姐要的宣传册今天快递
    把测漏仪借给客户用一周
    周一上午派电工去换配电箱
    给客户开一场新功能说明会
    答应谭姐保管好她的样衣，周五归还
    漏打的条码今晚补打
    他们仓库的货架我们去加固
    email Greta the test plan
    collect the faulty tablet from Greta on Tuesday
    our plumber comes Thursday to reseal the bath
    agreed to store their furniture till March
    finish the subtitles and upload
    promised Owen 2 tickets for the fair
    replacement lid for tank 4, this week
    write up the fire drill report for the landlord
    `,
  ),
  ...lines(
    'promise',
    'theirs',
    `
    丰达下周把模具运过来
    谭姐说她周末把尺寸量好
    客户那边找人拆旧柜子
    甲方月底前批复变更
    分公司财务周三打款
    校方提供投影和音响
    Greta will return the tablets
    Owen's office is going to issue the permit on Monday
    they promised to vacate by the 1st
    tenant pays for the new lock
    she'll introduce me to the head of facilities
    council to confirm the road closure by Friday
    `,
  ),
  ...lines(
    'callback',
    null,
    `
    下午给谭姐打个电话
    周五拜访丰达，认识下新老板
    月底再跟甲方对接人聊聊
    提醒校方缴费
    发微信问客户灯亮了没
    约谭姐喝咖啡
    call Greta on Thursday
    chase Owen about the permit
    see the tenant on Monday
    follow up next month
    email the council for an update
    ask Greta how the tablets work out
    `,
  ),
  ...lines(
    'expectation',
    null,
    `
    丰达要求全检
    谭姐希望颜色再浅一点
    客户不接受替代料
    校方问可否分期
    甲方认为工期太长，要压缩到20天
    他们想派人来学
    Greta wants bigger screens
    Owen insists on paper forms
    they expect us to clean up
    the council requires a risk assessment
    tenant asked for a rent holiday
    she would like the blue one
    `,
  ),
  ...lines(
    'note',
    null,
    `
    丰达换法人了
    谭姐这两天感冒
    客户仓库在顺德
    上周送的样品还没拆
    我们没同意压缩工期
    学校食堂承包给别人了
    Greta is in a meeting
    Owen retired in June
    tablets arrived on Friday
    we did not agree to paper forms
    the council takes six weeks
    tenant has two dogs
    `,
  ),
];
