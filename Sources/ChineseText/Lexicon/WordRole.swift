/// The part a word plays in the rules of the finders; word-roles.txt has the words.
enum WordRole: UInt8, CaseIterable, Sendable {
  /// 的.
  case possessive
  /// 们.
  case plural
  /// 他, 她: one person spoken of before.
  case third
  /// Small words between a verb and its object.
  case aspect
  /// Joins two subjects.
  case joint
  /// Joins those who meet.
  case pairing
  /// Makes what follows an object, not the subject.
  case object
  /// What follows is spoken to.
  case addressing
  /// What follows is written to.
  case recipient
  /// What follows is where a visit leads.
  case toward
  /// 主持人, 记者: whoever asks in an interview.
  case asker
  /// Says that Latin letters spell a name: （音译，Tian Xue）.
  case spelling
  /// What bears somebody's name: 马克思主义, 毛泽东选集.
  case namedAfter
  /// A verb of promising or proposing, which takes a deed.
  case promising
  /// A verb that makes a noun of the word of saying behind it (做出明确承诺).
  case performing
  /// A verb of one character that only headlines use by itself.
  case headline
  /// Opens a clause that supposes something.
  case supposing
  /// Opens a clause that goes against the one before.
  case contrast
  /// A speech that somebody holds somewhere.
  case oration
  /// Opens a phrase of time or place that a closer ends.
  case opener
  /// An opener that stands inside a longer phrase.
  case innerOpener
  /// Opens a phrase of time or place by itself.
  case placeOpener
  /// Ends such a phrase, and with it the use of a word of saying.
  case closer
  /// After an event: somebody is there.
  case staying
  /// A verb that makes the next phrase its object.
  case transitive
  /// What follows is whose words are carried.
  case quoting
  /// May stand between speaker and cue.
  case slight
  /// May follow a name: 等人.
  case companion
  /// May open a clause before its subject.
  case subjectOpener
  /// After a partner: the partner is met and does not speak.
  case meets
  /// Before a word of saying: the word is a noun.
  case nominal
  /// After a word of saying: the word is no verb.
  case unverbal
  /// After a word of saying: the word is the subject.
  case predicate
  /// Before 说: nobody speaks.
  case beforeSay
  /// 称…为: somebody is named.
  case naming
  /// Shows that a clause follows.
  case auxiliary
  /// After a visit: it was only offered.
  case invited
  /// Before the name of somebody not named yet: 名叫.
  case introducing
  /// Before whoever receives somebody: 获得总统接见.
  case received
  /// A text that is seldom a country's or a party's own.
  case writtenWork
  /// Stands for a matter told before: 对此.
  case matterTold
  /// A journey named by where it leads: 之行; before a place it comes from or goes to: 从, 对; back: 回来.
  case journey, setOut, returning
  /// Opens a reason: 因, 由于.
  case owing
  /// What comes of a reason: 而.
  case thereby
  /// What is expressed: 意愿, 看法.
  case wish
  /// Opens an indirect question.
  case how
  /// Shows a question.
  case question
  /// Opens what somebody tells of themselves.
  case oneself
  /// 表达, 告诉, 之间.
  case express, telling, between
  /// A letter or a declaration.
  case appeal
  /// 据: names a source.
  case source
  /// 根据…的报告: whose words follow.
  case authority
  /// Takes a thing as well as a clause: 承认了主教.
  case granting
  /// 官员的话说: the words of somebody.
  case speech
  /// Numbers, which nobody says unless a person gives them.
  case figures
  /// 白宫方面: makes a speaker of a place or a body.
  case quarter
  /// 大厦, 法案: what a name ends in that is no body's.
  case unbodied
  /// 著名, 上市: tells what kind of body it is.
  case describing
  /// What only bodies write.
  case notice
  /// 会见由…率领的代表团: who leads those who are met.
  case leading
  /// Opens where something is done, and nothing else.
  case standing
  /// 德国驻联合国大使: joins a country and where its envoy is.
  case posted
  /// Closes a phrase of place by one character (在内的).
  case within
  /// 未见: somebody did nothing that could be seen.
  case unseen
  /// 环保人士陆文清: a name may follow.
  case styled
  /// Small words that names of places begin with (北溪).
  case namePrefix
  /// 有分析: there is.
  case existing
  /// 了解事件的人: somebody whom a clause describes.
  case someone
  /// 有分析认为: an opinion that nobody in particular holds.
  case opinion
  /// 分别: each by itself.
  case severally
  /// 没有: what makes an omission of a word of telling.
  case unsaid
  /// What is granted or denied as a thing: 否认这一指控.
  case claimNoun
  /// Shows that nothing is said yet: 将强调.
  case future
  /// What is signed: 签署协议.
  case treaty
  /// 没有提供…: gives away what somebody wants to know.
  case withhold
  /// 没有提供…信息: what somebody wants to know.
  case detailNoun
  /// 没有对…发表评论: an answer.
  case reply
  /// 没有对…: what stands before the matter of an answer.
  case matterOpener
  /// 把…告诉: the matter stands before the verb.
  case disposal
  /// Opens a clause in which nothing is reported.
  case reason
  /// A word of leaving out with many other uses.
  case doubtful
  /// Before a word of leaving out: nothing is claimed.
  case conditional
  /// What follows is what was left out.
  case matter
  /// A small word that many given names have: 建国, 志全.
  case given
  /// May stand inside a phrase: numbers and measure words.
  case counter
  /// A noun for people.
  case human
  /// Ends as nouns for people do and is none.
  case inhuman
  /// After a name, and before it: a medium is meant.
  case mediumAfter, mediumBefore
  /// 文章, 采访: what a medium makes, and does to be a source.
  case mediaWork
  /// 据, 接受, 转自: before a medium that is a source.
  case citing
  /// 会员, 订阅: what a medium says of itself.
  case promoting
  /// 记者, 主编: who works for a medium and speaks for it only where they report.
  case pressJob
  /// 创办人, 董事长: who has to do with a medium and never speaks for it.
  case ownerJob
  /// 前, 荣誉: no longer, or not really, of the medium.
  case former
  /// After a medium: still the medium.
  case office
  /// A body that a person leads.
  case led
  /// Follows a reporter’s name.
  case credit
  /// A verb of writing to somebody, and 被.
  case writing, suffering
  /// Held on screens, or by telephone.
  case onscreen, byPhone
  /// Did not take place.
  case cancelled
  /// 说, 称, 指, 道.
  case said, called, pointed, word
  /// 他们, 这些: several people told of before.
  case they, severalTold
  /// 这位, 该: one person told of before.
  case single
  /// Joins another deed: 宣布，并高调出行.
  case furthering
  /// 发文, 留言: says something only before a colon or quoted words.
  case posting
  /// 显示, 表明: told by a report, not by a thing.
  case shows
  /// Makes a text known: whoever does it speaks through it.
  case publishing
  /// 前往, 赴: a visit only with a place right behind.
  case heading
  /// After 谈判, 对话: not the talks but what belongs to them.
  case talkPart
  /// 提出: says something only before a comma or colon.
  case proposing
  /// 普遍, 纷纷: many speak.
  case generally
  /// 首脑, 领导人: at what height two countries talk.
  case rankOfTalks
  /// 保持沉默: nothing stands behind it that was left out.
  case wordless
  /// What is avoided in speech, not in deed.
  case topic
  /// A verb that no name of a body holds.
  case deed
  /// A verb that names of bodies hold as well.
  case nameVerb
  /// 规定, 题为: the words are of a law or a title.
  case stipulates
  /// A place on the net that speaks by its own name.
  case website
  /// 是 at the head of a clause: what follows tells of a subject named before.
  case copula
  /// After 的, where an event is only spoken of: 前景; after an event that may come: 计划.
  case outlook, prospect
  /// Talks that go on and on: an event only with a day or a word such as 举行.
  case process
  /// 举行, 重启: what makes an event of talks.
  case holding
  /// After a name: somebody who belongs to whoever bears it.
  case dependent
  /// 以及: joins the last of a list.
  case listing
  /// 消息说, 分析称: a noun and a word of saying, so that 的 may stand before it.
  case nounSaying
  /// 记者, 民众, 合影: no party, and no meeting where nothing else tells of one.
  case audience, posing
  /// 先生, 女士: after a surname, all that an article tells of somebody.
  case courtesy
  /// 否认, 驳斥: what follows is not what somebody says but what they say is not so.
  case denying
  /// 公司, 医院: the last word of a name that needs a word of its own before it.
  case kindOfBody, industry
  /// 我, 大家: whoever tells the story, or everybody; never somebody who spoke before.
  case anybody
  /// 又称, 亦称: what follows may be another name.
  case alias
  /// 地: before 说, how the author puts it.
  case manner
  /// 辞去, 退出: what somebody announces to do.
  case measure
  /// 派出, 指派: whoever is sent acts or goes, and not who sends.
  case sending, dispatch
  /// 作为: what follows is the office somebody acts in.
  case actingAs
  /// 删除: takes something away, which is an omission only where it takes words away.
  case erasing
  /// 没有播出: an omission only where it stands before what was left out.
  case needsMatter
  /// 身影: what is not seen is somebody.
  case figure
  /// 未获回应, and 致电: who gives no answer is whoever was asked.
  case unheard, asking
  /// 文章, 视频: what can be taken out of a text, or is one.
  case wording
  /// 必须, 要: before a verb, what ought to be done and is not done yet.
  case duty
  /// 支持, 祝贺: a feeling that is shown.
  case sentiment
  /// 预测: what follows is told to come.
  case forecasting
  /// 想要, 失去: besides the words of time, what a fear or a forecast is about.
  case foreseen
  /// 说明, 解释: somebody makes a matter clear.
  case explaining
  /// Beside an event, so that it is none or only to come: 接受 (访问), 如果, 应该, 不要, 是否, 途中, 批准, 将于.
  case interviewed, hypothetic, ought, forbidding, whether, onTheWay, allowing, scheduled
  /// Who takes part as one, or is nobody: 代表团, 领导人, 网民, 多名 before an office.
  case delegation, leaders, nobody, several
  /// Events: 讨论 of two with names, 会 in 在会上, 辩论 for one office and of 副总统, 听证会 about somebody.
  case discussing, anaphoric, debate, deputy, hearing
}
