/// Takes text on its way out.
package typealias TextEmitter = (String) throws -> Void
