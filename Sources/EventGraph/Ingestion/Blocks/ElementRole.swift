internal import Markup

/// What an element means for the flow of a page's text.
enum ElementRole: Sendable {
  /// Its text stands on lines of its own.
  case block
  /// Its text runs on.
  case inline
  /// Its text runs on, and is a link if it has an address.
  case link
  /// Its text runs on in bold or italics.
  case emphasis
  /// Its text runs on in small print: captions and credits.
  case small
  case lineBreak
  case image
  case heading
  case listItem
  case quote
  case caption
  case tableRow
  case tableCell
  case preformatted
  /// Its text is not for readers.
  case unread
}

extension ElementRole {
  /// The role of every element, by its raw value: a list in place of a switch in the hottest loop.
  static let roles: [ElementRole] = ElementName.allCases.map { name in
    switch name {
    case .a, .ok: .link
    case .b, .strong, .em, .i, .u: .emphasis
    case .small: .small
    case .br: .lineBreak
    case .img, .picture: .image
    case .h1, .h2, .h3, .h4, .h5, .h6: .heading
    case .li, .dd, .dt: .listItem
    case .blockquote: .quote
    case .figcaption: .caption
    case .tr: .tableRow
    case .td, .th: .tableCell
    case .pre, .textarea: .preformatted
    case .aside, .audio, .button, .canvas, .embed, .fieldset, .footer, .form, .head, .iframe,
      .input, .ins, .map, .math, .menu, .nav, .noscript, .object, .option, .rp, .rt, .script,
      .select, .style, .svg, .template, .video:
      .unread
    case .article, .body, .center, .details, .div, .dl, .figure, .header, .hr, .html, .main,
      .ol, .p, .section, .summary, .table, .tbody, .tfoot, .thead, .ul:
      .block
    default: .inline
    }
  }
}

extension ElementName {
  /// What the element means for the flow of text.
  var role: ElementRole { ElementRole.roles[Int(rawValue)] }

  /// Whether texts before and after the element are apart, even where its own text is left out.
  var separatesText: Bool {
    switch role {
    case .unread:
      switch self {
      case .aside, .audio, .fieldset, .footer, .form, .iframe, .menu, .nav, .object, .video: true
      default: false
      }
    case .inline, .link, .emphasis, .small: false
    default: true
    }
  }
}
