package import CommandLineTool

/// The command line `graph`: its commands and the options they share.
package enum GraphTool {
  /// The version of the library, the tool and their documentation.
  package static let version = "0.1.0"

  package static let tool = Tool(
    name: "graph",
    version: version,
    summary: "explore who said, did and reported what, and when, in collections of news",
    groups: [
      CommandGroup(
        "Ask the graph",
        [
          TimelineCommand.self,
          ShowCommand.self,
          SearchCommand.self,
          CompareCommand.self, ConflictsCommand.self, DriftCommand.self, SourcesCommand.self,
          OutletsCommand.self,
          PathCommand.self, NeighborsCommand.self, CommonCommand.self, CentralCommand.self,
          GroupsCommand.self,
        ]
      ),
      CommandGroup(
        "Draw and exchange",
        [
          RenderCommand.self,
          ExportCommand.self,
        ]
      ),
      CommandGroup(
        "Make and keep a graph",
        [
          InitCommand.self,
          IngestCommand.self,
          ImportCommand.self,
          StatsCommand.self,
          CheckCommand.self,
          VerifyCommand.self,
          BackupCommand.self,
        ]
      ),
      CommandGroup(
        "Decide what the rules cannot",
        [
          ReviewCommand.self,
          EntityCommand.self, EventCommand<DecidedStatement>.self,
          EventCommand<DecidedMeeting>.self,
          RejectCommand.self,
          UndoCommand.self,
          DecisionsCommand.self,
        ]
      ),
      CommandGroup(
        "Text and dates",
        [
          ReadCommand.self,
          ExtractCommand.self,
          DatesCommand.self,
          EDTFCommand.self,
        ]
      ),
      CommandGroup(
        "About graph",
        [
          HelpCommand.self,
          CompletionCommand.self,
        ]
      ),
    ],
    sharedParameters: [SharedOptions.database],
    explain: explain
  )
}
