/// What every page is read with, made once for all.
struct ReadingTools: Sendable {
  let options: ReadingOptions
  let bylines: BylineReader
  let datelines: DatelineReader
  let rules: BodyRules

  init(_ options: ReadingOptions) {
    self.options = options
    let outlets =
      options.hasOwnOutlets ? OutletNameIndex(options.registry) : OutletNameIndex.standard
    bylines = BylineReader(outlets: outlets)
    datelines = DatelineReader(outlets: outlets)
    rules = BodyRules()
  }
}
