/// Values by folded forms, which are compared and hashed by their bytes.
///
/// `String` compares what it means to readers, and for Chinese takes a slow way to find that out; a
/// folded form has one spelling only.
struct FormTable<Value> {
  private struct Key: Hashable {
    let form: String

    static func == (left: Key, right: Key) -> Bool {
      left.form.utf8.count == right.form.utf8.count
        && left.form.utf8.elementsEqual(right.form.utf8)
    }

    func hash(into hasher: inout Hasher) {
      var form = form
      form.withUTF8 { utf8 in
        unsafe hasher.combine(bytes: UnsafeRawBufferPointer(utf8))
      }
    }
  }

  private var values: [Key: Value] = [:]

  /// The value of a form.
  subscript(form: String) -> Value? {
    get { values[Key(form: form)] }
    set { values[Key(form: form)] = newValue }
  }

  /// The value of a form, or one to begin with.
  subscript(form: String, default first: @autoclosure () -> Value) -> Value {
    get { values[Key(form: form), default: first()] }
    set { values[Key(form: form), default: first()] = newValue }
  }

  /// The forms that have a value, in no order.
  var forms: [String] { values.keys.map(\.form) }
}

extension FormTable: Sendable where Value: Sendable {}
