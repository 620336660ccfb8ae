import Foundation
import SystemFiles
import TestSupport
import Testing

@Suite struct SystemFilesTests {
  @Test func `reads back what it wrote`() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "习近平同普京举行视频会晤。", count: 20_000)
    try FileWriter.write(text.utf8, to: folder.path("a.txt"))
    #expect(try FileReader.bytes(of: folder.path("a.txt")) == Array(text.utf8))
  }

  @Test func `a writer that does not commit leaves nothing behind`() throws {
    let folder = try TemporaryFolder()
    do {
      var writer = try FileWriter(path: folder.path("half.svg"))
      try writer.write("<svg>")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }

  @Test func `leaves a link in its place and writes the file behind it`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("旧", to: "b.txt")
    let link = folder.path("a.txt")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    try FileWriter.write("新".utf8, to: link)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
    #expect(try FileReader.bytes(of: file) == Array("新".utf8))
  }

  @Test func `makes the file that a link leads to where it is not there yet`() throws {
    let folder = try TemporaryFolder()
    let links = ["a.txt": "in/b.txt", "in/b.txt": "c.txt", "loop": "loop"]
    try FileManager.default.createDirectory(
      atPath: folder.path("in"),
      withIntermediateDirectories: true
    )
    for (link, target) in links {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(link),
        withDestinationPath: target
      )
    }
    try FileWriter.write("新".utf8, to: folder.path("a.txt"))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("a.txt")) == "in/b.txt"
    )
    #expect(try FileReader.bytes(of: folder.path("in/c.txt")) == Array("新".utf8))
  }

  @Test(arguments: [0o600, 0o640, 0o755])
  func `keeps the permissions of the file it replaces`(mode: Int) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("旧", to: "a.txt")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    try FileWriter.write("新".utf8, to: path)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == mode)
    #expect(try FileReader.bytes(of: path) == Array("新".utf8))
  }

  @Test func `follows no link that somebody put where its temporary file would be`() throws {
    let folder = try TemporaryFolder()
    let victim = try folder.write("别人的", to: "victim")
    let path = folder.path("a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: "\(path).\(ProcessInfo.processInfo.processIdentifier).part",
      withDestinationPath: victim
    )
    try FileWriter.write("新".utf8, to: path)
    #expect(try FileReader.bytes(of: victim) == Array("别人的".utf8))
    #expect(try FileReader.bytes(of: path) == Array("新".utf8))
  }

  @Test func `writes into a pipe and does not replace it`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("pipe")
    let made = unsafe mkfifo(path, 0o600)
    #expect(made == 0)
    let reader = unsafe open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try FileWriter.write("时间线".utf8, to: path)
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = unsafe read(reader, &bytes, bytes.count)
    #expect(String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self) == "时间线")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.type] as? FileAttributeType != .typeRegular)
  }

  @Test(.enabled(if: FileManager.default.isWritableFile(atPath: "/dev/full"), "no such device"))
  func `says what is wrong where a device takes no more`() throws {
    let path = "/dev/full"
    let error = #expect(throws: FileError.self) { try FileWriter.write("a".utf8, to: path) }
    #expect(error?.description == "could not write /dev/full: No space left on device")
  }

  @Test func `names the file that is not there`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("没有.md")
    let error = #expect(throws: FileError.self) { try FileReader.bytes(of: path) }
    #expect(error?.kind == .noInput)
    #expect(error?.description == "could not read \(path): No such file or directory")
  }

  @Test func `refuses to write where there is no folder`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("none/a.svg")
    let error = #expect(throws: FileError.self) { try FileWriter.write([], to: path) }
    #expect(error?.kind == .noOutput)
  }

  @Test func `stops at the limit`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("0123456789", to: "a")
    #expect(try FileReader.bytes(of: path, limit: 10).count == 10)
    let error = #expect(throws: FileError.self) { try FileReader.bytes(of: path, limit: 9) }
    #expect(error?.kind == .tooLarge)
    #expect(throws: FileError.self) { try FileReader.bytes(of: "/dev/zero", limit: 1 << 20) }
  }

  @Test func `says that a folder is not a file`() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.path
    let error = #expect(throws: FileError.self) { try FileReader.bytes(of: path) }
    #expect(error?.kind == .noInput)
  }

  @Test func `walks folders in the order of their names and follows no link`() throws {
    let folder = try TemporaryFolder()
    for name in ["b/二.md", "b/一.md", "a.md", ".hidden"] { try folder.write("", to: name) }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("b/loop"),
      withDestinationPath: folder.url.path
    )
    let root = folder.url.path
    var others: [String] = []
    let files = try FolderWalk.files(at: root) { others.append($0) }
    #expect(files == ["a.md", "b/一.md", "b/二.md"].map { "\(root)/\($0)" })
    #expect(others == ["\(root)/b/loop"])
  }
}
