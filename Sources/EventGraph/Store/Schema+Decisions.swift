extension Schema {
  /// What people decided, in order, each as the line of a file of decisions.
  static let decisions = """
    CREATE TABLE decision(
      number INTEGER PRIMARY KEY,
      line TEXT NOT NULL UNIQUE
    ) STRICT;

    """
}
