import CommandLineTool
import Foundation
import Testing

@Suite struct InterruptionTests {
  @Test func `counts the wishes to stop`() {
    let interruption = Interruption()
    #expect(!interruption.isRequested)
    #expect(interruption.request() == 1)
    #expect(interruption.request() == 2)
    #expect(interruption.isRequested)
    #expect(throws: Interrupted.self) { try interruption.check() }
  }

  @Test func `leaves a mark at the first Ctrl-C and ends at the second`() async {
    await #expect(processExitsWith: .exitCode(130)) {
      Interruption.watch()
      raise(SIGINT)
      guard Interruption.ofThisProcess.isRequested else { exit(1) }
      raise(SIGINT)
      exit(2)
    }
  }
}
