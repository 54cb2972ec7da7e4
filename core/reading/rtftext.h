// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/documentflow.h"
#include "core/reading/documentstyles.h"
#include "core/reading/rtftokens.h"

#include <QHash>

namespace sourcelight::reading::rtf
{

/// Groups nested deeper than this are an error: no document needs them, and each takes memory.
inline constexpr size_t deepestGroup = 1'000;

/// Gathers the text of a file from its tokens.
class TextReader
{
public:
    /// False where groups nest too deep.
    [[nodiscard]] bool take(const Token &token, TokenReader &tokens);
    /// True where every group that began has ended.
    [[nodiscard]] bool isComplete() const { return m_groups.size() == 1 && m_begun; }
    [[nodiscard]] std::vector<DocumentParagraph> finish();

    Metadata properties;

private:
    /// Where the text of a group goes.
    enum class Target { Text, Nowhere, Fonts, Styles, Info, Title, Author, Created, Marker, Note, Box };
    struct Group {
        Target target = Target::Text;
        int font = 0;
        int replaced = 1; ///< bytes that stand for each Unicode character
        bool hidden = false;
        bool fresh = false;     ///< nothing but "\*" came yet
        bool ignorable = false; ///< "\*" came
    };
    struct Paragraph {
        QString text;
        QString marker;
        int style = 0;
        int level = 0;
        int outline = -1;
        bool inTable = false;
    };
    struct Style {
        QString name;
        int parent = -1;
        int outline = -1;
    };

    void open();
    void close();
    void word(const Token &token);
    bool target(QByteArrayView name);
    bool paragraphWord(const Token &token);
    bool characterWord(const Token &token);
    void tableWord(QByteArrayView name);
    void symbol(char name);
    void put(QStringView text);
    void putBytes(QByteArrayView bytes);
    void flush();
    void endParagraph();
    void openCell();
    void dateWord(const Token &token);
    [[nodiscard]] StyleRole role(const Paragraph &paragraph) const;
    [[nodiscard]] DocumentParagraph finished(const Paragraph &paragraph) const;
    [[nodiscard]] int codePage() const;

    std::vector<Group> m_groups{Group{}};
    bool m_begun = false;
    DocumentFlow m_flow;
    Paragraph m_paragraph;
    std::vector<Paragraph> m_waiting; ///< those in which notes and text boxes stand
    QHash<int, int> m_codePages;      ///< of fonts
    QHash<int, Style> m_styles;
    int m_style = 0; ///< being defined
    int m_font = 0;  ///< being defined
    int m_codePage = 1252;
    int m_defaultFont = 0;
    QByteArray m_bytes; ///< of text, not decoded yet
    int m_toSkip = 0;   ///< characters still to come that stand for a Unicode one
    QString m_field;    ///< a name or property being read
    int m_year = 0;     ///< of the date being read, with month and day
    int m_month = 1;
    int m_day = 1;
    bool m_inTable = false;
    bool m_inRow = false;
    bool m_inCell = false;
};

} // namespace sourcelight::reading::rtf
