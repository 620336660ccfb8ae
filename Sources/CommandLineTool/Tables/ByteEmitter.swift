/// Takes UTF-8 on its way out.
package typealias ByteEmitter = ([UInt8]) throws -> Void
