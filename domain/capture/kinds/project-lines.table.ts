import { type KindLine, lines } from './line.ts';

/** Lines of reps who run projects. */
export const projectLines: readonly KindLine[] = [
  ...lines(
    'promise',
    'ours',
    `
    给鼎盛化工补寄一份SDS
    明天陪检测机构去现场取样
    三天内把破损的玻璃换掉
    客户投诉的漏油点周五前封好
    下午把试剂的批号和效期整理成表
    给田总安排两间客房
    上次少送的10袋，这次一起补
    行程单和门票周二前给到旅行团
    让设计部把封面再改一稿
    我来协调叉车和人手
    约定验收那天我们带仪器过去
    客户手机上的App我远程帮他装
    水电单子明早贴到公告栏
    把保险理赔材料递上去
    新模具试模，15号出T1样
    帮秦姐打听到货代联系方式后转给她
    每天下班前发一次产线日报
    ok了 我明天去办过户
    向总部申请两台备用机
    临时用电申请今天交
    答应小区把坏的路灯三天修完
    合同附件里的技术指标我再核一遍改好
    给他们做一次年终巡检
    赶在年前把尾数货发完
    resend the quote with the right VAT number
    Take the sensor back to the lab and find the fault
    we'll have two electricians there at seven
    print and laminate 40 badges for Corwen
    I told Felix he'd get the draft on Monday
    get the crane licence copies to their safety officer
    Look up the old drawing and scan it for Ruth
    stock check for Corwen by 10
    schedule preventive maintenance for the chillers
    hand-deliver the cheque to the bursar
    relabel the drums before pickup
    1 box A4 glossy, 1 box matt to Ruth by courier
    promised to knock the price down to 14.50
    Have the translator finish chapter 3 by wed
    our installer comes back on Friday to finish the trim
    fix date format bug, push to prod tonight
    give Felix the wifi password
    agreed to do the first service free
    send over someone to look at the roof
    Amir from our office brings the contract at 11
    the invoice will be split in two and sent again
    write Ruth a reference
    new SIM cards activated by Monday morning
    go through their claim and pay it out by the 30th
    周日把样板间的窗帘挂好
    给贺总的新店做一套菜单设计
    坏掉的读卡器下周一换新的
    答应贺总帮他招两个操作工，先推荐简历
    明天带质检员去客户那儿复检
    今晚把测试用例补全发给对方
    两台冰柜周三送到城南店
    帮客户重置密码
    把上个月的返点算出来打给他们
    派驻的护工周四换人
    给罗医生寄一本最新的产品图谱
    发票换成电子的发她邮箱
    定于20号安装调试
    跟对方采购承诺了每周供货三次
    我明早去店里贴价签
    客户反映的异味问题这周处理掉
    repair the torn awning by Saturday
    send Claire the minutes from today
    our painter starts on Monday
    get Hassan a spare set of keys cut
    promised the clinic a refresher course
    I will draft the job description for them
    take measurements at the flat on Wednesday
    mail the signed lease to Claire
    two cases of gloves to the ward, today
    build the dashboards for their ops team
    we're replacing the compressor at our own cost
    correct the delivery note and resend
    call Hassan and text him the address
    ship the missing lids with the next order
    offer letter to Claire by noon
    their alarm must be back online by tonight
    `,
  ),
  ...lines(
    'promise',
    'theirs',
    `
    田总说预付款今天走
    鼎盛那边出车来拉
    秦姐回头把身份证复印件给我
    客户下周三前把旧系统的数据导出来给咱
    甲方安排专人配合验收
    对方财务答应周五把差额补上
    检测机构下周出报告
    小区物业帮着清理停车位
    他们自己去办消防手续
    设计院月底给我们施工图
    田总会出面跟镇里打招呼
    客户承诺每月最少走两车
    他爱人把钥匙放在门卫
    供方资料由甲方收集
    旅行社明天确认最终人数
    Felix is to supply the test pieces
    Ruth said she would look for the old contract
    Corwen will take the scaffolding down by Tuesday
    their safety officer gives us the induction at 8
    Mrs Patel pays cash on Saturday
    The client promised feedback within 48 hours
    They are arranging the visas
    client does the painting
    the insurer is going to settle directly with us
    her husband will be home to let the fitters in
    they'll chip in 500 for the extra work
    purchasing to raise the order once the board approves
    贺总周一把首付款打过来
    罗医生会帮我们约设备科
    城南店店长明天把盘点表发我
    客户下月中旬前腾出机房
    对方答应承担一半运费
    护士长说周四安排大家来听课
    业主自己买瓷砖
    他们老板娘今晚转账
    采购会在系统里补录合同
    贺总的会计月底前把税号给我们
    Claire will sign the lease on Tuesday
    Hassan promised to clear the loading bay
    the clinic sends us the patient numbers next week
    their ops team is going to test the build
    landlord pays for the paint
    he said he'd put it to the partners on Friday
    buyer arranges insurance
    She will forward my proposal to her director
    they agreed to a deposit of 20%, due Monday
    caterer to return the crates after the event
    `,
  ),
  ...lines(
    'callback',
    null,
    `
    明天去鼎盛见见他们新厂长
    给田总去个电话道声谢
    秦姐生日那天发条祝福
    中午约旅行社的人吃便饭
    隔两天问问检测报告出来没
    再催催物业
    周五下午和设计院开个碰头会
    提前一天打电话跟客户确认到场时间
    去拜访下镇上的几个老客户
    晚点在群里@一下李会计问付款
    跟客户聊下为什么没续签
    圣诞节给海外客户发问候邮件
    顺路去他店里看看
    10号之后再联系，现在太忙
    call Ruth's assistant and find a slot
    drop Felix an email re the delay
    get in touch with the insurer next week
    Thurs 11:00 site meeting with Corwen
    try the switchboard if Ruth doesn't answer
    visit Corwen to say goodbye to the old team
    phone Mrs Patel, is she happy with the windows?
    ask Felix for a referral
    check on the chillers with the site manager, by phone
    send Ruth a birthday card
    see if they made up their mind
    call before the board meets
    connect with Amir's contact on LinkedIn
    wait till Monday and ring the bursar
    周五联系贺总聊聊加盟的事
    给罗医生发个微信约时间
    节后去城南店拜访店长
    下周二打电话提醒续费
    客户没回邮件，周四再催
    问一下护士长大家用得习惯吗
    约老板娘喝下午茶
    两周后回访冰柜使用情况
    明天跟对方开视频会对需求
    过年给贺总拜个年
    ring Claire about the lease
    catch Hassan at the depot on Thursday
    follow up with the clinic after the training
    meeting w/ landlord on the 5th
    email the caterer to ask about numbers
    check back with ops in a fortnight
    no reply from Claire, chase Monday
    visit the clinic and say hello
    remind Hassan the permit runs out
    dinner with the partners, 8pm
    `,
  ),
  ...lines(
    'expectation',
    null,
    `
    田总要我们把交期写死
    鼎盛希望现场有中文标识
    秦姐对退款速度不满意，要求当天到
    小区业主要求赔偿
    客户不愿意签框架协议
    设计院想用BIM模型交付
    物业说能不能分两次收费
    对方默认包含两年质保
    旅行社要最低折扣，不然换别家
    客户希望周末也有人接电话
    他们拒绝提前付款
    检测机构坚持现场封样
    客户问可不可以先发货后付款
    认为迟到应该扣钱
    Ruth wants us to keep the old prices
    Felix insists the work be done at night
    Corwen won't sign without a penalty clause
    they'd rather rent than buy
    Mrs Patel is worried about dust and wants sheets everywhere
    client expects to be reimbursed
    the bursar asked for quarterly billing
    They assume that the cable is ours to supply
    insurer requires photos of the damage
    she needs a person who can speak Urdu
    hoping to get it before Eid
    Felix doesn't accept remote support
    refuse to work with the subcontractor
    they count on a reply today
    贺总希望开业前能培训完店员
    罗医生想要免费试用一个月
    城南店要求每天早上六点前送到
    客户不同意涨服务费
    护士长嫌包装不好拆
    对方以为含税
    老板娘非要现货
    业主问能否换颜色
    他们指望我们周末加班
    罗医生拒绝换品牌
    Claire wants a break clause
    Hassan needs the docks clear by 6
    the clinic expects training for all shifts
    they don't want automatic renewal
    landlord insists on a guarantor
    she asked us to use the back entrance
    the partners hope for a lower rate
    caterer assumes we do the washing up
    He would prefer monthly billing
    client refuses any upfront fee
    `,
  ),
  ...lines(
    'note',
    null,
    `
    田总信佛，吃素
    鼎盛去年换过两任采购
    秦姐嘴上客气，其实挺挑剔
    上午的会改到线上了
    小区一共1200户
    设计院那边人手紧张
    客户已经自己修好了
    他们没中标
    旅行社淡季没什么单子
    检测费是客户付的
    我们当时没答应全包
    对方态度缓和多了
    田总下午飞深圳
    货已签收，外箱有点压痕
    合作第五年
    上回漏油是密封圈老化
    客户的竞品用得也一般
    拒绝了账期120天的要求
    Ruth had surgery last week
    Felix moved from sales to operations
    Corwen's contract ends on 31 March
    they did their own survey
    no one answered the door
    Mrs Patel's house has three floors
    we did not commit to weekend work
    quote rejected, too expensive
    spoke with the insurer on Monday
    chillers were serviced in May
    their board only meets in spring
    Amir thinks they will merge with Alwen
    she's on a course all week
    the bursar and Felix don't get along
    贺总今天去外地考察
    罗医生发表了一篇论文
    城南店装修停工了
    上周给护士长送过资料
    客户的冰柜是五年前买的
    没答应免费换机
    老板娘很会砍价
    合同已经归档
    他们三家店一共二十个人
    昨天的会取消了
    Claire is pregnant
    Hassan has worked there for ten years
    lease signed on the 2nd
    the clinic moved to Park Road
    we said no to free parking
    ops team was pleased with the dashboards
    landlord away until the 20th
    the event went smoothly
    caterer uses paper cups only
    sent the address to Hassan this morning
    `,
  ),
];
