/// Why a page did not become an article.
public enum SkipReason: String, Hashable, Sendable, CaseIterable {
  /// There is nothing in the file.
  case empty
  /// The file is a picture, an archive or something else that is no text.
  case binary
  /// The file is larger than is read.
  case tooLarge
  /// The file could not be read or unpacked.
  case unreadable
  /// The file has an encoding that this system cannot convert.
  case encoding
  /// The page lists links to other pages.
  case linkList
  /// The page holds no running text: a stub, a picture, a video.
  case noText
  /// The record is no article.
  case notAnArticle
  /// A link inside a folder, which could lead anywhere, or a device or a pipe.
  case link
}

extension SkipReason {
  /// The reason as part of a sentence.
  public var explanation: String {
    switch self {
    case .empty: "the file is empty"
    case .binary: "the file is no text"
    case .tooLarge: "the file is larger than is read"
    case .unreadable: "the file could not be read"
    case .encoding: "this system has no converter for the encoding"
    case .linkList: "the page only lists links to other pages"
    case .noText: "the page holds no running text"
    case .notAnArticle: "the record is no article"
    case .link: "a link inside a folder, or no regular file"
    }
  }
}
