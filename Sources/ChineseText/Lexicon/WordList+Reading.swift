internal import CLexicon

extension WordList {
  /// Words that only stand in text around an article, with what they take with them.
  package static var boilerplate: WordList { unsafe WordList(clexicon_boilerplate()) }

  /// Classes of elements whose text is no part of an article, or is a caption.
  package static var boilerplateClasses: WordList {
    unsafe WordList(clexicon_boilerplate_classes())
  }

  /// Words of the lines that say who wrote, edited or carried an article.
  package static var bylines: WordList { unsafe WordList(clexicon_bylines()) }
}
