import GRDB
import TargetSetting

/// Reads a row's columns by their names. What is not there, or was not written by `pru`, is thrown as
/// `KeptValue.Unreadable`, whatever somebody made of the file.
struct RecordReader {
    let row: Row

    init(row: Row) { self.row = row }

    /// Reads what the journal has of a row.
    init(image: String) throws {
        row = Row(
            Dictionary(
                try RecordRow.values(of: image).map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }))
    }

    func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ column: String) throws -> Value
    {
        guard let value: Value = try value(ifAny: column) else { throw KeptValue.Unreadable() }
        return value
    }

    /// Nil where the column has no value.
    func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(ifAny column: String) throws
        -> Value?
    {
        try row.decode(Value?.self, forColumn: column)
    }

    func text(_ column: String) throws -> PersonText { PersonText(kept: try value(column)) }

    func text(ifAny column: String) throws -> PersonText? {
        try value(ifAny: column).map(PersonText.init(kept:))
    }

    func day(_ column: String) throws -> Day { try KeptValue.day(value(column)) }

    func day(ifAny column: String) throws -> Day? { try value(ifAny: column).map { try KeptValue.day($0) } }

    func tenths<Value: Tenths>(_ column: String) throws -> Value {
        Value(tenths: try value(column))
    }

    func raw<Value: RawRepresentable<String>>(_ type: Value.Type, _ column: String) throws -> Value {
        guard let value = Value(rawValue: try value(column)) else { throw KeptValue.Unreadable() }
        return value
    }

    func raw<Value: RawRepresentable<String>>(_ type: Value.Type, ifAny column: String) throws -> Value? {
        try value(ifAny: column) as String? == nil ? nil : raw(type, column)
    }

    /// A grade of a scale, or words; in columns of these names.
    func aim() throws -> PersonalTarget.Aim {
        let (scale, grade): (Scale.ID?, String?) = (try value(ifAny: "scale"), try value(ifAny: "grade"))
        switch (scale, grade, try text(ifAny: "criterion")) {
        case (let scale?, let grade?, nil): return .grade(Grade(scale: scale, name: grade))
        case (nil, nil, let criterion?): return .criterion(criterion)
        default: throw KeptValue.Unreadable()
        }
    }
}

extension Identifier: DatabaseValueConvertible, StatementColumnConvertible {}

extension Database {
    /// Reads every row that a statement gives.
    @discardableResult
    func rows<Value>(
        _ sql: String, _ read: (RecordReader) throws -> Value
    ) throws -> [Value] {
        try rows(sql, [], read)
    }

    @discardableResult
    func rows<Value>(
        _ sql: String, _ arguments: StatementArguments, _ read: (RecordReader) throws -> Value
    ) throws -> [Value] {
        let cursor = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
        var values: [Value] = []
        while let row = try cursor.next() { values.append(try read(RecordReader(row: row))) }
        return values
    }
}
