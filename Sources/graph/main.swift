import CommandLineTool
import GraphCommands

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

let status = GraphTool.tool.run(.ofThisProcess(), on: .ofThisProcess())
exit(status.rawValue)
