// swift-tools-version: 6.2
// One section per target and its tests, lowest layer first; one dependency a line, sorted.
// Documentation/Modules.md says what each target is for; a repository test checks the directions.

import PackageDescription

let package = Package(
  name: "graph",
  products: [
    .executable(name: "graph", targets: ["graph"]),
    .library(name: "EDTF", targets: ["EDTF"]),
    .library(name: "EventGraph", targets: ["EventGraph"]),
  ],
  targets: [
    // MARK: SQLite

    .systemLibrary(
      name: "CSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]
    ),
    .target(
      name: "SQLite",
      dependencies: [
        "CSQLite"
      ]
    ),
    .testTarget(
      name: "SQLiteTests",
      dependencies: [
        "SQLite",
        "TestSupport",
      ]
    ),

    // MARK: EDTF

    .target(name: "EDTF"),
    .testTarget(
      name: "EDTFTests",
      dependencies: [
        "EDTF",
        "TestSupport",
      ],
      exclude: ["Golden", "Tables"]
    ),

    // MARK: SystemFiles

    .target(name: "SystemFiles"),
    .testTarget(
      name: "SystemFilesTests",
      dependencies: [
        "SystemFiles",
        "TestSupport",
      ]
    ),

    // MARK: JSON

    .target(name: "JSON"),
    .testTarget(
      name: "JSONTests",
      dependencies: [
        "JSON"
      ]
    ),

    // MARK: CSV

    .target(name: "CSV"),

    // MARK: Suggestions

    .target(name: "Suggestions"),
    .testTarget(
      name: "SuggestionsTests",
      dependencies: [
        "Suggestions"
      ]
    ),

    // MARK: Decoding

    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"])]
    ),
    .target(
      name: "Decoding",
      dependencies: [
        "CZlib"
      ]
    ),
    .testTarget(
      name: "DecodingTests",
      dependencies: [
        "Decoding"
      ],
      exclude: ["Fixtures"]
    ),

    // MARK: Markup

    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    .systemLibrary(
      name: "CMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .target(
      name: "Markup",
      dependencies: [
        "CLibXML2",
        "CMarkGFM",
      ]
    ),
    .testTarget(
      name: "MarkupTests",
      dependencies: [
        "Markup",
        "TestSupport",
      ]
    ),

    // MARK: YAML

    .systemLibrary(
      name: "CYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(
      name: "YAML",
      dependencies: [
        "CYAML"
      ]
    ),
    .testTarget(
      name: "YAMLTests",
      dependencies: [
        "YAML"
      ]
    ),

    // MARK: Graphviz

    .target(name: "CGraphviz"),
    .target(
      name: "Graphviz",
      dependencies: [
        "CGraphviz",
        "Suggestions",
      ]
    ),
    .testTarget(
      name: "GraphvizTests",
      dependencies: [
        "Graphviz",
        "TestSupport",
      ],
      exclude: ["Golden"]
    ),

    // MARK: ChineseText

    .target(
      name: "CLexicon",
      exclude: ["Lists"]
    ),
    .target(
      name: "ChineseText",
      dependencies: [
        "CLexicon",
        "EDTF",
      ]
    ),
    .testTarget(
      name: "ChineseTextTests",
      dependencies: [
        "ChineseText",
        "EDTF",
        "TestSupport",
      ],
      exclude: [
        "Dates/Tables",
        "Extraction/Articles",
        "Extraction/Golden",
        "Extraction/Tables",
      ]
    ),

    // MARK: EventGraph

    .target(name: "CSHA256"),
    .target(
      name: "EventGraph",
      dependencies: [
        "CSHA256",
        "CSV",
        "ChineseText",
        "Decoding",
        "EDTF",
        "Graphviz",
        "JSON",
        "Markup",
        "SQLite",
        "Suggestions",
        "SystemFiles",
        "YAML",
      ]
    ),
    .testTarget(
      name: "EventGraphTests",
      dependencies: [
        "CSHA256",
        "ChineseText",
        "EDTF",
        "EventGraph",
        "Graphviz",
        "JSON",
        "Markup",
        "PageFuzzing",
        "SQLite",
        "SystemFiles",
        "TestSupport",
      ],
      exclude: [
        "Bulk/Golden",
        "Curation/Golden",
        "Drawing/Golden",
        "Exchange/Golden",
        "Fixtures",
        "Ingestion/Golden",
      ]
    ),

    // MARK: CommandLineTool

    .target(
      name: "CommandLineTool",
      dependencies: [
        "CSV",
        "Suggestions",
      ]
    ),
    .testTarget(
      name: "CommandLineToolTests",
      dependencies: [
        "CommandLineTool",
        "CommandTestSupport",
        "TestSupport",
      ],
      exclude: ["Golden"]
    ),

    // MARK: GraphCommands

    .target(
      name: "GraphCommands",
      dependencies: [
        "ChineseText",
        "CommandLineTool",
        "EDTF",
        "EventGraph",
        "JSON",
        "SystemFiles",
      ]
    ),
    .testTarget(
      name: "GraphCommandsTests",
      dependencies: [
        "CommandLineTool",
        "CommandTestSupport",
        "GraphCommands",
        "JSON",
        "SQLite",
        "TestSupport",
        "graph",
      ],
      exclude: ["Golden"]
    ),

    // MARK: graph

    .executableTarget(
      name: "graph",
      dependencies: [
        "CommandLineTool",
        "GraphCommands",
      ]
    ),

    // MARK: Benchmarks

    .executableTarget(
      name: "DateBenchmark",
      dependencies: [
        "ChineseText",
        "EDTF",
        "JSON",
        "SystemFiles",
      ],
      path: "Benchmarks/DateBenchmark"
    ),
    .executableTarget(
      name: "PageFuzz",
      dependencies: [
        "EventGraph",
        "PageFuzzing",
        "SystemFiles",
      ],
      path: "Benchmarks/PageFuzz"
    ),
    .target(
      name: "PageFuzzing",
      dependencies: [
        "EventGraph"
      ],
      path: "Tests/PageFuzzing"
    ),
    .executableTarget(
      name: "PathBenchmark",
      dependencies: [
        "EventGraph",
        "JSON",
      ],
      path: "Benchmarks/PathBenchmark"
    ),
    .executableTarget(
      name: "RenderBenchmark",
      dependencies: [
        "EventGraph",
        "Graphviz",
        "SystemFiles",
      ],
      path: "Benchmarks/RenderBenchmark"
    ),

    // MARK: Tests of the repository itself, and what all tests share

    .testTarget(
      name: "RepositoryTests",
      dependencies: [
        "CommandLineTool",
        "CommandTestSupport",
        "EventGraph",
        "GraphCommands",
        "SQLite",
        "TestSupport",
      ]
    ),
    .target(
      name: "CommandTestSupport",
      dependencies: [
        "CommandLineTool"
      ],
      path: "Tests/CommandTestSupport"
    ),
    .target(
      name: "TestSupport",
      path: "Tests/TestSupport"
    ),
  ],
  swiftLanguageModes: [.v6]
)

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

for target in package.targets where target.type != .system {
  target.swiftSettings = swiftSettings
}
