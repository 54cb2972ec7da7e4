// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lexicon.h"

#include <QFile>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace sourcelight::language
{

namespace
{

bool isPhrase(QStringView key)
{
    return !key.isEmpty() && key.trimmed().size() == key.size() && !key.contains(u"  ") && !key.contains(u'\0');
}

} // namespace

Expected<std::vector<LexiconEntry>> parseLexicon(QStringView text, const QString &name)
{
    const auto malformed = [&name](int line, const QString &complaint) {
        return std::unexpected(Error{ErrorCode::Malformed, complaint, u"%1:%2"_s.arg(name).arg(line)});
    };
    std::vector<LexiconEntry> entries;
    QSet<QStringView> keys;
    int number = 0;
    for (QStringView line : text.tokenize(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype tab = line.indexOf(u'\t');
        const QStringView key = tab < 0 ? line : line.first(tab);
        const QStringView value = tab < 0 ? QStringView() : line.sliced(tab + 1);
        if (!isPhrase(key))
            return malformed(number, u"the key \"%1\" is not words separated by one space"_s.arg(key));
        if (value.contains(u'\t') || value.trimmed().size() != value.size())
            return malformed(number, u"the value \"%1\" has tabs or outer spaces"_s.arg(value));
        if (keys.contains(key))
            return malformed(number, u"the key \"%1\" stands here twice"_s.arg(key));
        keys.insert(key);
        entries.push_back({key, value, number});
    }
    return entries;
}

Expected<Lexicon> Lexicon::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{ErrorCode::MissingResource, file.errorString(), path});
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    Lexicon lexicon;
    lexicon.m_text = decode(file.readAll());
    if (decode.hasError())
        return std::unexpected(Error{ErrorCode::Malformed, u"not UTF-8"_s, path});
    const auto entries = parseLexicon(lexicon.m_text, path);
    if (!entries)
        return std::unexpected(entries.error());
    lexicon.m_entries.reserve(qsizetype(entries->size()));
    for (const LexiconEntry &entry : *entries) {
        lexicon.m_entries.insert(entry.key, entry.value);
        lexicon.m_longestPhrase = std::max(lexicon.m_longestPhrase, int(entry.key.count(u' ')) + 1);
    }
    return lexicon;
}

std::optional<QStringView> Lexicon::value(QStringView key) const
{
    const auto found = m_entries.constFind(key);
    return found == m_entries.cend() ? std::nullopt : std::optional(*found);
}

} // namespace sourcelight::language
