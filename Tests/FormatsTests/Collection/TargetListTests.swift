import Canonical
import Formats
import Foundation
import LocalAuthority
import Samples
import TargetSetting
import Testing

@Suite struct TargetListTests {
    private let list: TargetList
    private let json: Data

    init() throws {
        list = try CollectedSamples.list
        json = try TargetListFile(list, signedWith: Sample.laKey).json
    }

    private func problem(_ bytes: Data) -> String? {
        do {
            _ = try TargetListFile(json: bytes)
            return nil
        } catch {
            return error.message
        }
    }

    /// - Parameter signed: whether what is changed is signed again, as whoever has a key can.
    private func problem(
        replacing piece: String, with other: String, signed: Bool = false
    ) throws -> String? {
        var text = String(decoding: json, as: UTF8.self)
        #expect(text.contains(piece), "there is no \(piece)")
        text = text.replacing(piece, with: other, maxReplacements: 1)
        guard signed, let start = text.range(of: #""list":"#)?.upperBound,
            let end = text.range(of: #","signature":"#)?.lowerBound
        else { return problem(Data(text.utf8)) }
        let content = text[start..<end]
        let digest = Canonical.digest(ofBytes: Data(content.utf8))
        let signature = try Sample.laKey.signature(ofFormat: "pru-target-list-2", digest: digest)
        let key = Sample.laKey.publicKey.hexadecimal
        return problem(
            Data(
                #"{"digest":"\#(digest)","format":"pru-target-list-2","list":\#(content),"signature":{"key":"\#(key)","value":"\#(signature)"}}"#
                    .utf8) + Data([0x0A]))
    }

    @Test("A list is read back as it was written")
    func thereAndBack() throws {
        #expect(try TargetListFile(json: json).list == list)
        #expect(list.units[0].lines.contains { $0.own != nil })
        #expect(try JSON(json).canonical + "\n" == String(decoding: json, as: UTF8.self))
    }

    @Test("There is a line for each measure and absence measure, with the status of the day")
    func lines() throws {
        let cycle = try Sample.pru2010.cycle.cycle
        let lines = try #require(list.units.first).lines
        let ids = cycle.measures.map(\.id.rawValue) + cycle.absence.map(\.id.rawValue)
        #expect(lines.map(\.measure) == ids)
        #expect(
            lines.map(\.status) == cycle.measures.map { $0.status(on: list.day) }
                + cycle.absence.map(\.status))
        let overall = try #require(lines.first { $0.measure == "overall" })
        #expect(
            overall.aim == .rate(Percentage(tenths: 200)) && overall.own == .rate(Percentage(tenths: 205)))
        #expect(overall.ceiling == Percentage(tenths: 220))
    }

    @Test("What is no list is said to be none")
    func isNone() throws {
        #expect(problem(Data()) == "The file is empty.")
        #expect(problem(Data("dfe,unit\n".utf8))?.contains("not a list of targets") == true)
        #expect(problem(Data(String(repeating: "[", count: 100_000).utf8))?.contains("not a list") == true)
        #expect(problem(Data([0xFF, 0xFE, 0x00]))?.contains("not a list") == true)
        #expect(problem(json.prefix(json.count / 2))?.contains("cut off") == true)
        #expect(
            try problem(replacing: "pru-target-list-2", with: "pru-target-list-1")?.contains(
                "‘pru-target-list-1’") == true)
    }

    static let changes: [(piece: String, other: String, said: String)] = [
        (#""count":3"#, #""count":8"#, "‘926/1105."),
        (#""count":3"#, #""count":-1"#, "count’ is not a number from 0 to 7: -1."),
        (#""of":7"#, #""of":9223372036854775807"#, "of’ is not a number from"),
        (#""percent":43"#, #""percent":44"#, "It was altered"),
        (#""setByLA":true"#, #""setByLA":false"#, "setByLA’ says ‘false’, and what goes with it"),
        (#""rate":"20.0""#, #""rate":"100.1""#, "rate’ is above 100%"),
        (#""dfe":"926/1105""#, #""dfe":"9261105""#, "dfe’ is not a DfE number: 9261105."),
        (#""dfe":"926/1105""#, #""dfe":"926""#, "dfe’ is not a DfE number: 926."),
        (#""day":"2011-01-31""#, #""day":"2011-02-31""#, "‘day’ is not a day: 2011-02-31."),
        (#""revision":2"#, #""revision":0"#, "revision’ is not a number"),
        (#""status":"statutory""#, #""status":"optional""#, "status’ says ‘optional’"),
        (#""state":"figure""#, #""state":"guess""#, "state’ says ‘guess’"),
        (#""measure":"overall""#, #""measure":"persistent""#, "targets’ says ‘persistent’ twice."),
        (#"{"authority""#, #"{ "authority""#, "It was altered"),
        (#""day":"2011-01-31""#, #""day":"2010-01-31""#, "receivedOn’ says"),
        (#""measure":"overall""#, #""keyStage":"ks2","measure":"overall""#, "keyStage’ says ‘ks2’"),
    ]

    @Test(
        "A list that was altered is not used, nor one that was signed and says what none can say",
        arguments: changes)
    func altered(_ piece: String, _ other: String, _ said: String) throws {
        #expect(try problem(replacing: piece, with: other)?.contains("It was altered") == true)
        let problem = try problem(replacing: piece, with: other, signed: true)
        #expect(problem?.contains(said) == true, "said: \(problem ?? "nothing")")
    }

    @Test("No byte of a list can be another, and its signature is of the key that it names")
    func everyByte() throws {
        #expect(try TargetListFile(json: json).signer == Sample.laKey.publicKey)
        for place in stride(from: 0, to: json.count, by: 7) {
            var bytes = json
            bytes[place] ^= 1
            #expect(problem(bytes) != nil, "byte \(place)")
        }
    }

    @Test("The table holds what the list holds")
    func table() throws {
        let records = try csvRecords(in: TargetListFile(list, signedWith: Sample.laKey).csv)
        let header = try #require(records.first)
        let lines = try #require(list.units.first).lines
        #expect(records.count == lines.count + 1)
        #expect(records.allSatisfy { $0.count == header.count })
        let rows = records.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
        let targets = try JSON(json)
        for (index, row) in rows.enumerated() {
            func member(_ name: String) -> String {
                switch targets["list.units.0.targets.\(index).\(name)"] {
                case .text(let text)?: text
                case .number(let number)?: String(number)
                default: ""
                }
            }
            for (column, name) in [
                ("measure", "measure"), ("title", "title"), ("key stage", "keyStage"),
                ("result year", "resultYear"), ("status", "status"), ("state", "aim.state"),
                ("count", "aim.count"), ("out of", "aim.of"), ("percent", "aim.percent"),
                ("ceiling", "ceiling"), ("own state", "own.state"), ("own count", "own.count"),
            ] { #expect(row[column] == member(name), "\(column) of line \(index)") }
            #expect(row["value"] == member("aim.points") + member("aim.rate") + member("aim.number"))
            #expect(row["set by LA"] == (lines[index].own == nil ? "no" : "yes"))
            #expect(row["timeliness in words"] == "late, judged by the LA deadline, 13 December 2010")
        }
    }

    /// A list whose members contradict each other, signed as it is.
    struct Contradiction: Sendable, CustomStringConvertible {
        let description: String
        let said: String
        let change: @Sendable (inout [TargetList.Entry]) -> Void

        init(
            _ description: String, _ said: String,
            _ change: @escaping @Sendable (inout [TargetList.Entry]) -> Void
        ) { (self.description, self.said, self.change) = (description, said, change) }

        init(
            _ description: String, _ said: String, of measure: String,
            _ change: @escaping @Sendable (TargetList.Line) -> TargetList.Line
        ) {
            self.init(description, said) { units in
                units[0] = units[0].with { $0.measure == measure ? change($0) : $0 }
            }
        }
    }

    private static let seventh = Figure.count(1, of: 7)

    static let contradictions = [
        Contradiction("absence in pupils", "overall.state’ says ‘figure’", of: "overall") {
            $0.with(aim: .figure(seventh), own: nil)
        },
        Contradiction("absence zero-rated", "overall.state’ says ‘zero-rated’", of: "overall") {
            $0.with(aim: .zeroRated(of: 7), own: nil)
        },
        Contradiction("a ceiling of pupils", "ks4-level2-em.state’ says", of: "ks4-level2-em") {
            $0.with(ceiling: Percentage(tenths: 200))
        },
        Contradiction("points in the place of pupils", "own’ says ‘figure’", of: "ks4-level2-em") {
            $0.with(aim: .figure(seventh), own: .figure(.points(Points(tenths: 200))))
        },
        Contradiction("a zero rating that the LA set", "own’ says ‘figure’", of: "ks4-level2-em") {
            $0.with(aim: .zeroRated(of: 9), own: .figure(seventh))
        },
        Contradiction("no pupils beside some", "ks4-maths-3lp.state’ says", of: "ks4-maths-3lp") {
            $0.with(aim: .notApplicable, own: nil)
        },
        Contradiction("words that say otherwise", "timelinessInWords’ says ‘on time, of course’") {
            $0[0] = $0[0].judged(timeliness: "late", inWords: "on time, of course")
        },
        Contradiction("words behind the judgement", "timelinessInWords’ says ‘late, judged by the LA") {
            $0[0] = $0[0].judged(inWords: "\($0[0].received.timelinessInWords), says Lily Ash")
        },
        Contradiction("no judgement that is known", "timeliness’ says ‘perhaps’") {
            $0[0] = $0[0].judged(timeliness: "perhaps")
        },
        Contradiction("late before the deadline", "timelinessInWords’ says ‘late, judged by") {
            $0[0] = $0[0].judged(inWords: "late, judged by the LA deadline, 13 December 2030")
        },
        Contradiction("one URN of two units", "926/1101.urn’ says ‘123456’ twice") {
            $0 = [
                $0[0].of($0[0].unit.dfe.description, urn: "123456"),
                $0[0].of("926/1101", digest: "1", urn: "123456"),
            ]
        },
        Contradiction("not set beside no pupils", "state’ says") { units in
            let first = units[0].lines.first { $0.keyStage == "ks4" }?.measure
            units[0] = units[0].with { line in
                guard line.keyStage == "ks4" else { return line }
                return line.with(aim: line.measure == first ? .missing : .notApplicable, own: nil)
            }
        },
        Contradiction("a figure out of more than the group", "state’ says ‘figure’") { units in
            let last = units[0].lines.last { $0.keyStage == "ks2" }?.measure
            units[0] = units[0].with { line in
                guard line.keyStage == "ks2" else { return line }
                return line.with(
                    aim: line.measure == last ? .figure(.count(1, of: 8)) : .zeroRated(of: 7), own: nil)
            }
        },
        Contradiction("one submission twice", "926/1101.digest’ says") { $0.append($0[0].of("926/1101")) },
        Contradiction("a measure with two titles", "926/1101.targets’ says ‘overall’") { units in
            units.append(
                units[0].of("926/1101", digest: "1").with {
                    $0.measure == "overall" ? $0.with(title: "Another") : $0
                })
        },
        Contradiction("a measure left out", "926/1101.targets’ says ‘persistent’") { units in
            let other = units[0].of("926/1101", digest: "1")
            units.append(
                TargetList.Entry(unit: other.unit, received: other.received, lines: other.lines.dropLast()))
        },
        Contradiction("zero ratings of two groups", "state’ says ‘zero-rated’") { units in
            var group = 2
            units[0] = units[0].with { line in
                guard line.keyStage == "ks2" else { return line }
                group += 1
                return line.with(aim: .zeroRated(of: group), own: nil)
            }
        },
    ]

    @Test("A list whose members contradict each other is not read", arguments: contradictions)
    func contradiction(_ contradiction: Contradiction) throws {
        var units = list.units
        contradiction.change(&units)
        let written = TargetList(
            cycle: list.cycle, authority: list.authority, day: list.day, isRehearsal: list.isRehearsal,
            units: units)
        let said = problem(try TargetListFile(written, signedWith: Sample.laKey).json)
        #expect(said?.contains(contradiction.said) == true, "said: \(said ?? "nothing")")
    }

    @Test("What a unit sends after the LA set its target may be the same, or may be nobody")
    func ownMayBe() throws {
        for own in [TargetList.Aim.figure(.count(3, of: 9)), .notApplicable, .missing, .zeroRated(of: 9)] {
            let entry = list.units[0].with { line in
                guard line.keyStage == "ks4" else { return line }
                return line.with(aim: .figure(.count(3, of: 9)), own: own)
            }
            let written = TargetList(
                cycle: list.cycle, authority: list.authority, day: list.day, isRehearsal: list.isRehearsal,
                units: [entry])
            #expect(problem(try TargetListFile(written, signedWith: Sample.laKey).json) == nil)
        }
    }
}

extension TargetList.Entry {
    fileprivate func with(_ change: (TargetList.Line) -> TargetList.Line) -> Self {
        Self(unit: unit, received: received, lines: lines.map(change))
    }

    /// The same of another unit.
    fileprivate func of(_ dfe: String, digest: String? = nil, urn: String? = nil) -> Self {
        let other = (try? DfENumber(dfe)).flatMap { try? Unit(name: unit.name, dfe: $0, urn: urn) } ?? unit
        return Self(
            unit: other,
            received: judged(digest: digest.map { String(repeating: $0, count: 64) }).received, lines: lines)
    }

    fileprivate func judged(timeliness: String? = nil, inWords: String? = nil, digest: String? = nil) -> Self
    {
        Self(
            unit: unit,
            received: TargetList.Received(
                on: received.on, timeliness: timeliness ?? received.timeliness,
                timelinessInWords: inWords ?? received.timelinessInWords, revision: received.revision,
                digest: digest ?? received.digest, isAccepted: received.isAccepted), lines: lines)
    }
}

extension TargetList.Line {
    fileprivate func with(title: String? = nil, ceiling: Percentage? = nil) -> Self {
        Self(
            measure: measure, title: title ?? self.title, keyStage: keyStage, resultYear: resultYear,
            status: status, aim: aim, ceiling: ceiling ?? self.ceiling, own: own)
    }

    fileprivate func with(aim: TargetList.Aim, own: TargetList.Aim?) -> Self {
        Self(
            measure: measure, title: title, keyStage: keyStage, resultYear: resultYear, status: status,
            aim: aim, ceiling: ceiling, own: own)
    }
}
