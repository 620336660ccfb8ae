internal import CLexicon

extension WordList {
  /// Words right before a time expression that change what it is.
  package static var dateBefore: WordList { unsafe WordList(clexicon_date_before()) }

  /// Characters before which a time expression does not begin.
  package static var dateBoundaries: WordList { unsafe WordList(clexicon_date_boundaries()) }

  /// Words that tell which way in time a clause points.
  package static var dateCues: WordList { unsafe WordList(clexicon_date_cues()) }

  /// Era names and their first years.
  package static var dateEras: WordList { unsafe WordList(clexicon_date_eras()) }

  /// Events whose opening days anchor counted spans.
  package static var dateEvents: WordList { unsafe WordList(clexicon_date_events()) }

  /// The months fiscal years begin with.
  package static var dateFiscalYears: WordList { unsafe WordList(clexicon_date_fiscal_years()) }

  /// Names that begin like a time expression.
  package static var dateNames: WordList { unsafe WordList(clexicon_date_names()) }

  /// Characters that count as one in time expressions.
  package static var dateVariants: WordList { unsafe WordList(clexicon_date_variants()) }

  /// Words of time expressions by kind and value.
  package static var dateWords: WordList { unsafe WordList(clexicon_date_words()) }

  /// Zone words of clock times.
  package static var dateZones: WordList { unsafe WordList(clexicon_date_zones()) }

  /// Holidays and the rules of their days.
  package static var holidayDays: WordList { unsafe WordList(clexicon_holiday_days()) }

  /// The days of the 24 solar terms.
  package static var lunarTerms: WordList { unsafe WordList(clexicon_lunar_terms()) }

  /// The months of the Chinese calendar.
  package static var lunarYears: WordList { unsafe WordList(clexicon_lunar_years()) }
}
