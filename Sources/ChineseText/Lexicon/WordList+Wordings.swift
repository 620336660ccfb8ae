internal import CLexicon

extension WordList {
  /// Words by which two wordings of one statement are told apart.
  package static var wordingMarks: WordList { unsafe WordList(clexicon_wording_marks()) }
}
