// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace sourcelight::reading::rtf
{

/// A piece of a Rich Text Format file.
struct Token {
    enum class Kind {
        Open,   ///< a group begins
        Close,  ///< a group ends
        Word,   ///< a control word with its number
        Symbol, ///< a control symbol: name holds the one character
        Byte,   ///< a byte written in hexadecimal: number holds it
        Text,   ///< bytes of text, without line breaks
        End,    ///< of the file
    };
    Kind kind = Kind::End;
    QByteArrayView name; ///< of a word or symbol; the bytes of a text
    int number = 1;      ///< of a word; 1 where it has none
};

/// Takes a file apart (RTF 1.9.1). Never reads beyond its end, whatever the bytes; the bytes must outlive it.
class TokenReader
{
public:
    explicit TokenReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] Token next();
    /// Passes over @p count bytes, those of a "\bin".
    void skip(int count);
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    [[nodiscard]] Token control();
    [[nodiscard]] char at(qsizetype place) const { return place < m_bytes.size() ? m_bytes[place] : '\0'; }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace sourcelight::reading::rtf
