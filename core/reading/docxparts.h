// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/documentflow.h"
#include "core/reading/documentstyles.h"
#include "core/reading/xmlwalk.h"

#include <QHash>

#include <array>

/// The small parts of an Office Open XML package (ECMA-376) that say what its text means.
namespace sourcelight::reading::docx
{

/// A part that another one names.
struct Relationship {
    QString kind;   ///< the last word of its type: "officeDocument", "styles", "footnotes"
    QString target; ///< the name of the part in the package
};

/// What stands in a ".rels" part; @p folder is that of the part that it belongs to. Parts outside of the package are
/// left out.
Expected<std::vector<Relationship>> relationshipsIn(
    const QByteArray &xml, const QString &folder, const Progress &progress);

/// Where a paragraph stands in the lists of a document.
struct ListPlace {
    QString list; ///< empty for none
    int level = 0;
};

/// The styles of paragraphs, by id.
class Styles final : public XmlHandler
{
public:
    bool enter(const XmlElement &element) override;

    [[nodiscard]] StyleRole role(const QString &id) const;
    [[nodiscard]] ListPlace place(const QString &id) const;

private:
    struct Style {
        QString name;
        QString parent;
        int outline = -1;
        ListPlace place;
    };
    template <typename Found> void search(QString id, const Found &found) const;

    QHash<QString, Style> m_styles;
    QString m_id;
};

/// The lists of a document, and how far each has counted.
class Numbering final : public XmlHandler
{
public:
    bool enter(const XmlElement &element) override;
    void leave(QStringView name) override;

    /// The marker of the next item at a place: "-", "2.", "b)". Empty where the list is not known.
    QString nextMarker(const ListPlace &place);

    static constexpr size_t levels = 9; ///< of lists in lists

private:
    struct Level {
        NumberStyle style = NumberStyle::Decimal;
        QString pattern; ///< "%1." with the numbers of the levels
        int start = 1;
    };
    using Levels = std::array<Level, levels>;
    struct List {
        QString definition;
        QHash<size_t, int> starts; ///< that override the definition's
        std::array<int, levels> counts{};
    };

    QHash<QString, Levels> m_definitions;
    QHash<QString, List> m_lists;
    QString m_definition; ///< the open one
    QString m_list;       ///< the open one
    size_t m_level = 0;
};

/// The core properties of a package.
class Properties final : public XmlHandler
{
public:
    bool enter(const XmlElement &element) override;
    void leave(QStringView name) override;
    void addText(QStringView text) override { m_text += text; }

    Metadata properties;

private:
    QString m_text;
};

} // namespace sourcelight::reading::docx
