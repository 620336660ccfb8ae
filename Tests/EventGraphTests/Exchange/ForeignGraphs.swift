import EventGraph
import Testing

/// Small invented graphs as other programs write them.
enum ForeignGraphs {
  struct File: CustomTestStringConvertible, Sendable {
    let name: String
    let format: ImportFormat
    let text: String

    var testDescription: String { name }
  }

  static let all = [
    File(name: "yed.graphml", format: .graphml, text: yEd),
    File(name: "gephi.graphml", format: .graphml, text: gephi),
    File(name: "networkx.graphml", format: .graphml, text: networkx),
    File(name: "d3.json", format: .json, text: d3),
    File(name: "aleph.ftm", format: .ftm, text: aleph),
  ]

  /// People in a row, each knowing the next.
  static func triangle(_ names: [String]) -> String {
    let nodes = names.map { "<node id=\"\($0)\"/>" }
    let edges = zip(names, names.dropFirst()).map {
      "<edge source=\"\($0)\" target=\"\($1)\"><data key=\"d\">knows</data></edge>"
    }
    return """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d" for="edge" \
      attr.name="label" attr.type="string"/><graph edgedefault="undirected">
      \((nodes + edges).joined(separator: "\n"))
      </graph></graphml>
      """
  }

  private static let yEd = """
    <?xml version="1.0" encoding="UTF-8" standalone="no"?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
      <!--Created by yEd-->
      <key attr.name="Description" attr.type="string" for="graph" id="d0"/>
      <key for="port" id="d1" yfiles.type="portgraphics"/>
      <key attr.name="url" attr.type="string" for="node" id="d4"/>
      <key attr.name="description" attr.type="string" for="node" id="d5"/>
      <key for="node" id="d6" yfiles.type="nodegraphics"/>
      <key for="graphml" id="d7" yfiles.type="resources"/>
      <key for="edge" id="d10" yfiles.type="edgegraphics"/>
      <graph edgedefault="directed" id="G">
        <data key="d0"/>
        <node id="n0" yfiles.foldertype="group">
          <data key="d6"><y:ProxyAutoBoundsNode><y:Realizers><y:GroupNode>
            <y:NodeLabel alignment="right">港口<y:LabelModel/></y:NodeLabel>
          </y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
          <graph edgedefault="directed" id="n0:">
            <node id="n0::n0">
              <data key="d5"><![CDATA[港务局的 <局长> & 主席]]></data>
              <data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="30.0" x="0" y="0"/>
                <y:NodeLabel>林望海</y:NodeLabel><y:Shape type="rectangle"/></y:ShapeNode></data>
            </node>
          </graph>
        </node>
        <node id="n1">
          <data key="d4"><![CDATA[https://yunwan.example/]]></data>
          <data key="d6"><y:ShapeNode><y:NodeLabel>顾南桥</y:NodeLabel></y:ShapeNode></data>
          <port name="左"/>
        </node>
        <edge id="e0" source="n0::n0" target="n1">
          <data key="d10"><y:PolyLineEdge><y:LineStyle color="#000000"/>
            <y:EdgeLabel>致电</y:EdgeLabel></y:PolyLineEdge></data>
        </edge>
      </graph>
      <data key="d7"><y:Resources/></data>
    </graphml>
    """

  private static let gephi = """
    <?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
    <key attr.name="label" attr.type="string" for="node" id="label"/>
    <key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
    <key attr.name="weight" attr.type="double" for="edge" id="weight"/>
    <key attr.name="Modularity Class" attr.type="int" for="node" id="modularity_class"/>
    <key attr.name="type" attr.type="string" for="node" id="type">
    <default>organization</default>
    </key>
    <key attr.name="r" attr.type="int" for="node" id="r"/>
    <graph edgedefault="undirected">
    <node id="0.0"><data key="label">云湾港务局</data><data key="modularity_class">3</data>
    <data key="r">153</data></node>
    <node id="1.0"><data key="label">云湾晨报</data><data key="type">outlet</data></node>
    <edge source="0.0" target="1.0"><data key="edgelabel">供稿</data><data key="weight">2.0</data></edge>
    </graph></graphml>
    """

  private static let networkx = """
    <?xml version='1.0' encoding='utf-8'?>
    <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <key id="d3" for="edge" attr.name="type" attr.type="string" />
      <key id="d2" for="node" attr.name="when" attr.type="string" />
      <key id="d1" for="node" attr.name="date" attr.type="string" />
      <key id="d0" for="node" attr.name="kind" attr.type="string" />
      <graph edgedefault="directed">
        <edge source="林望海" target="港口会谈"><data key="d3">ATTENDED</data></edge>
        <edge source="林望海" target="顾南桥"><data key="d3">said</data></edge>
        <node id="林望海" />
        <node id="顾南桥"><data key="d0">Person</data></node>
        <node id="港口会谈"><data key="d0">Meeting</data><data key="d1">2024-05-17</data>
          <data key="d2">下午</data></node>
      </graph>
    </graphml>
    """

  private static let d3 = """
    {"nodes": [{"id": 1, "name": "林望海", "group": 1}, {"id": 2, "name": "顾南桥", "group": 2}],
     "links": [{"source": 1, "target": 2, "value": 5, "type": "致电", "date": "2024-05"}]}
    """

  private static let aleph = """
    {"id":"a1","schema":"Person","properties":{"name":["林望海"],"alias":["Lin Wanghai"]}}
    {"id":"c1","schema":"Company","properties":{"name":["云湾渡轮公司"]}}
    {"id":"v1","schema":"Vessel","properties":{"name":["渡轮一号"]}}
    {"id":"l1","schema":"Employment","properties":{"employee":["a1"],"employer":["c1"],\
    "role":["董事"],"startDate":["2019-03"]}}
    {"id":"l2","schema":"UnknownLink","properties":{"subject":["a1"],"object":["v1"]}}
    """
}
