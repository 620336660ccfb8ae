package import EDTF
package import YAML

/// A curated event-graph file as it was written: references are still words.
///
/// Documentation/GraphFile.md is the reference of the format.
package struct GraphFile {
  /// The version of the format that this program reads.
  package static let version = "1"

  /// A piece of text and where it stands.
  package struct Text: Hashable {
    package let text: String
    package let position: YAMLPosition
  }

  /// A time, the weekday it was written with, and where it stands.
  package struct When: Hashable {
    package let date: EDTFDate
    package let position: YAMLPosition
    /// What is wrong with the weekday, where one is written and is not that day's.
    package let weekdayProblem: String?
  }

  /// A person, organization, outlet or place.
  package struct Entity {
    package let kind: NodeKind
    package let id: Text
    package let name: String
    package var names: [NameRecord] = []
    package var type: String?
    package var note: String?
    package var offices: [Office] = []
  }

  /// A post somebody held.
  package struct Office {
    package let title: String
    package let organization: Text?
    package let from: When?
    package let to: When?
    package let isOpen: Bool
    package let position: YAMLPosition
  }

  /// A published text.
  package struct Article {
    package let id: Text
    package let outlet: Text?
    package let title: String
    package var url: String?
    package var published: When?
    package var language: String?
    package var authors: [String] = []
    package var cites: [Text] = []
    package var mentions: [Text] = []
    package var reprints: Text?
    package var note: String?
  }

  /// Who took part in a meeting, and as what.
  package struct Participant {
    package let who: Text
    package let role: String?
  }

  /// An encounter or communication.
  package struct Meeting {
    package let id: Text
    package let title: String
    package var type: String?
    package var status: String?
    package var date: When?
    package var places: [Text] = []
    package var participants: [Participant] = []
    package var reports: [Report] = []
    package var note: String?
  }

  /// What somebody said once.
  package struct Statement {
    package let id: Text
    package let speakers: [Text]
    package var addressees: [Text] = []
    package var said: When?
    package var meeting: Text?
    package let text: String
    package var isDirect = false
    package var about: [Text] = []
    package var reports: [Report] = []
    package var note: String?
  }

  /// Something that an article says was left out.
  package struct Omission {
    package let id: Text
    package let by: [Text]
    package var subject: Text?
    package let what: String
    package var claims: [Report] = []
    package var note: String?
  }

  /// One article's or outlet's version of a meeting, statement or omission.
  package struct Report {
    package let position: YAMLPosition
    /// The article, where it is one of ours.
    package var article: Text?
    /// The outlet, where we know of it only through the article `toldBy`.
    package var outlet: Text?
    package var toldBy: Text?
    package var words: String?
    package var isDirect: Bool?
    package var date: When?
    package var place: String?
    package var status: String?
    package var conflict: String?
    package var via: [Text] = []
    package var paragraph: Int?
  }

  /// A connection that fits nowhere else.
  package struct Link {
    package let from: Text
    package let to: Text
    package let label: String
    package let position: YAMLPosition
    package var when: When?
    package var article: Text?
    package var words: String?
  }

  /// The file's name, which is also what the facts of the file point to.
  package let name: String
  package var entities: [Entity] = []
  package var articles: [Article] = []
  package var meetings: [Meeting] = []
  package var statements: [Statement] = []
  package var omissions: [Omission] = []
  package var links: [Link] = []
}
