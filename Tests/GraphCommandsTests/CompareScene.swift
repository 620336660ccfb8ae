/// An invented meeting as six outlets tell it, with one case of everything a comparison finds.
enum CompareScene {
  /// The title that finds the meeting.
  static let meeting = "渡轮会谈"

  static let file = """
    eventgraph: 1
    outlets:
      - {name: 云湾晨报}
      - {name: 石渡日报}
      - {name: 海湾周刊}
      - {name: 潮声网}
      - {name: 石渡社, kind: agency}
      - {name: 港务局公告, kind: government}
      - {name: 渔港快讯}
    organizations: [{name: 港务局}]
    places: [{name: 白塔楼}, {name: 石渡饭店}]
    people: [{name: 林望海}, {name: 顾南桥}]
    articles:
      - {id: chaosheng, outlet: 潮声网, title: 渡轮会谈明天举行, published: 2024-05-16}
      - {id: chenbao, outlet: 云湾晨报, title: 两地谈定渡轮, published: 2024-05-18, cites: [渔港快讯]}
      - {id: ribao, outlet: 石渡日报, title: 渡轮会谈在我市举行, published: 2024-05-18}
      - {id: zhoukan, outlet: 海湾周刊, title: 会谈之后, published: 2024-05-20, cites: [石渡社]}
    meetings:
      - id: 2024-05-17-渡轮会谈
        title: 渡轮会谈
        type: meeting
        status: held
        date: 2024-05-17 周五
        place: 白塔楼
        participants: [林望海, 顾南桥]
        reported:
          - {article: chaosheng, words: 明天举行会谈, date: 2024-05-17, status: planned}
          - {article: chenbao, words: 周五在白塔楼会谈, date: 2024-05-17 周五, place: 白塔楼}
          - {article: ribao, words: 在石渡饭店会谈, date: 2024-05-17, place: 石渡饭店}
          - article: zhoukan
            words: 上周五（16日）的会谈
            date: 2024-05-16 周五
            conflict: 2024年5月16日是周四，周五是17日
      - id: 2024-秋-复航
        title: 渡轮复航仪式
        type: other
        status: planned
        date: 2024-23
        participants: [顾南桥]
        reported: [{article: chenbao, words: 今秋举行复航仪式, date: 2024-23}]
    statements:
      - id: 票价
        speaker: 顾南桥
        to: 林望海
        said: 2024-05-17
        meeting: 2024-05-17-渡轮会谈
        text: 渡轮票价下调15%，这是双方共同的决定
        direct: true
        reported:
          - {article: chenbao, words: "渡轮票价下调15%，这是双方共同的决定", direct: true}
          - {article: ribao, words: "顾南桥表示，渡轮票价下调25%，这是双方共同的决定", via: [石渡社]}
          - {article: zhoukan, words: "渡輪票價下調百分之十五", direct: false}
      - id: 要求停航
        speaker: 林望海
        said: 2024-05-17
        meeting: 2024-05-17-渡轮会谈
        text: 港务局要求旧船在年底之前停航
        reported:
          - {article: chenbao, words: 港务局要求旧船在年底之前停航}
          - {article: ribao, words: 港务局希望旧船在年底之前停航}
          - {article: zhoukan, words: 港务局没有要求旧船在年底之前停航}
      - id: 领导之下
        speaker: 林望海
        said: 2024-05-17
        meeting: 2024-05-17-渡轮会谈
        text: 在港务局领导下，码头扩建已经完成
        direct: true
        reported:
          - {outlet: 港务局公告, told-by: zhoukan, words: 在港务局领导下，码头扩建已经完成, direct: true}
          - {outlet: 石渡社, told-by: zhoukan, words: 在港务局英明领导下，码头扩建已经完成, direct: true}
          - {article: ribao, words: 在港务局领导下，码头扩建将完成, direct: true}
      - id: 邀请
        speaker: 林望海
        to: 顾南桥
        said: 2024-05-17
        meeting: 2024-05-17-渡轮会谈
        text: 请您秋天来看新码头
        direct: true
        reported: [{article: chenbao, words: 请您秋天来看新码头, direct: true}]
      - id: 明天会谈
        speaker: 港务局
        said: 2024-05-16
        about: [2024-05-17-渡轮会谈]
        text: 会谈明天举行
        reported: [{article: chaosheng, words: 会谈明天举行}]
    omissions:
      - id: 石渡社未提邀请
        by: 石渡社
        of: 邀请
        what: 看新码头的邀请
        claimed-in: [{article: chenbao, words: 石渡社对邀请只字未提}]
      - id: 石渡日报未提票价
        by: 石渡日报
        of: 票价
        what: 票价
        claimed-in: [{article: zhoukan, words: 石渡日报没有提票价}]
      - id: 林望海未提旧船
        by: 林望海
        of: 2024-05-17-渡轮会谈
        what: 旧船的去处
        claimed-in: [{article: zhoukan, words: 林望海没有说旧船去哪里}]
    """

  /// The same kind of scene as pages that have to be read first.
  static let pages = [
    "dajiyuan.txt": """
    林望海与方小舟会谈

    【大纪元2024年6月3日讯】

    港务局长林望海6月2日与渔会会长方小舟举行会谈。林望海对方小舟说：「我们期待你明年春天带领渔民代表团访问北港码头。」

    方小舟表示，休渔期不应该延长到九月。
    """,
    "xintangren.txt": """
    方小舟与林望海会谈

    【新唐人2024年6月3日讯】

    港务局长林望海6月2日与渔会会长方小舟举行会谈。林望海会后说：“我们期待着您，期待明年春天您带领渔民代表团访问北港码头。”
    """,
    "dw.txt": """
    台风季或将推迟

    【德国之声2024年6月3日讯】

    气象台长丁一鸣表示，今年的台风季会比往年来得更晚一些。
    """,
  ]

  /// An announcement whose weekdays are not its dates, and what another outlet tells afterwards.
  static let contradictoryPages = [
    "dajiyuan.txt": """
    港务局：林望海方小舟周五视频会谈

    【大纪元2024年5月17日讯】港务局周四（5月15日）表示，局长林望海将于周五（16日）与渔会会长方小舟举行视频会谈。

    林望海的办公室周三（5月15日）没有提供细节。
    """,
    "xintangren.txt": """
    林望海与方小舟视频会谈

    【新唐人2024年5月18日讯】

    林望海5月17日与方小舟举行视频会谈。林望海会后说：“我们期待着您明年春天访问北港码头。”
    """,
    "dw.txt": """
    台风季或将推迟

    【德国之声2024年6月3日讯】

    气象台长丁一鸣周四（6月2日）在展览的开幕式上致辞，今年的台风季会比往年来得更晚一些。
    """,
  ]

  /// What an agency is said to have left out, in other words than those who carried it; a readout
  /// quoted beside the agency; an article about something else that mentions the meeting.
  static let silentPages = [
    "dajiyuan.txt": """
    两份公告大不同

    【大纪元2024年6月4日讯】

    林望海6月2日与方小舟举行会谈。林望海对方小舟说：「我们期待你明年春天对北港码头进行访问。」

    林望海还表达了扩大双方渡轮合作的愿望。

    新华社的通稿引述方小舟的话说，“在林望海局长英明领导下”，渔民的日子越来越好。

    港务局的公告中只是说“在林望海的领导下”。

    新华社的通稿没有提到林望海邀请方小舟访问北港。
    """,
    "xintangren.txt": """
    林望海邀方小舟访问 新华社只字未提

    【新唐人2024年6月3日讯】

    林望海6月2日与方小舟举行会谈。林望海会后说：“我们期待着您，期待明年春天您带领渔民代表团访问北港码头。”

    林望海指出，他的目标是“深化双方渡轮合作”。

    不过会谈结束后，新华社发布的通稿，却对林望海的深化渡轮合作与邀请方小舟访问北港只字未提。
    """,
    "voa.txt": """
    台风季或将推迟

    【美国之音2024年6月5日讯】

    气象台长丁一鸣表示，今年的台风季会比往年来得更晚一些。

    港务局长林望海表示，码头明年扩建。渔会会长方小舟表示，渔船明年增加。

    渔民担心休渔期的安排。

    码头的货船这几天都停在港里。

    林望海6月2日与方小舟举行会谈。
    """,
  ]
}
