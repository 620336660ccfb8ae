import Testing

@testable import EventGraph

@Suite struct AddressDateTests {
  @Test(
    arguments: [
      ("https://a.example/gb/20/7/22/n12273874.htm", "2020-07-22"),
      ("https://a.example/gb/6/11/8/n1513446.htm", "2006-11-08"),
      ("https://a.example/news/gb/2020/08/27/944332.html", "2020-08-27"),
      ("https://a.example/2020/0827/1.html", "2020-08-27"),
      ("https://a.example/n1/2020-08/27/c.htm", "2020-08-27"),
      ("https://a.example/a/putin-and-xi-20221229/6896164.html", "2022-12-29"),
      ("https://a.example/news/202212300915.shtml", "2022-12-30"),
      ("https://a.example/mandarin/gf1-10022020074936.html", "2020-10-02"),
      ("https://a.example/article/x-0831-idCNKCS1LG0NJ?feedType=RSS", "2018-08-31"),
      ("https://a.example/article/idUSKCN0W51DK", "2016-03-03"),
      ("https://a.example/a/4573532.html", nil),
      ("https://a.example/post/420214", nil),
      ("https://a.example/zh/a-64249132", nil),
      ("https://a.example/1/2/3/4.html", nil),
      ("https://a.example/2020/13/45/1.html", nil),
      ("https://a.example/p/99999999", nil),
      ("", nil),
    ] as [(String, String?)]
  )
  func `finds the day in an address`(address: String, day: String?) {
    let found = AddressDate.find(in: address).map { ArticleDate(day: $0.day, rule: .url).edtf }
    #expect(found == day)
  }
}
