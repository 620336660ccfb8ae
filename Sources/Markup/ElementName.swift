/// The name of an element, as far as readers of pages care.
package enum ElementName: UInt8, CaseIterable, Sendable {
  case other
  case a
  case article
  case aside
  case audio
  case b
  case base
  case blockquote
  case body
  case br
  case button
  case canvas
  case center
  case cite
  case code
  case dd
  case details
  case div
  case dl
  case dt
  case em
  case embed
  case fieldset
  case figcaption
  case figure
  case font
  case footer
  case form
  case h1
  case h2
  case h3
  case h4
  case h5
  case h6
  case head
  case header
  case hr
  case html
  case i
  case iframe
  case img
  case input
  case ins
  case li
  case link
  case main
  case map
  case math
  case menu
  case meta
  case nav
  case noscript
  case object
  case ok
  case ol
  case option
  case p
  case picture
  case pre
  case q
  case rp
  case rt
  case ruby
  case script
  case section
  case select
  case small
  case source
  case span
  case strong
  case style
  case sub
  case summary
  case sup
  case svg
  case table
  case tbody
  case td
  case template
  case textarea
  case tfoot
  case th
  case thead
  case time
  case title
  case tr
  case u
  case ul
  case video
  case wbr

  private static let names: [String: ElementName] = {
    var names: [String: ElementName] = [:]
    for name in allCases where name != .other { names["\(name)"] = name }
    return names
  }()

  /// The element called `name`, in whatever case.
  package init(_ name: String) {
    self = Self.names[name] ?? Self.names[name.lowercased()] ?? .other
  }
}
