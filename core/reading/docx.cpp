// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/docx.h"

#include "core/reading/completion.h"
#include "core/reading/docxtext.h"
#include "core/reading/package.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sourcelight::reading::docx
{

namespace
{

using Relationships = std::vector<Relationship>;

/// Word puts a document with a password into a compound file, which holds a stream of this name.
bool isEncrypted(QByteArrayView bytes)
{
    static constexpr char16_t stream[] = u"EncryptedPackage";
    return bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") &&
           bytes.contains(QByteArrayView(reinterpret_cast<const char *>(stream), sizeof(stream) - sizeof(char16_t)));
}

QString targetOf(const Relationships &relationships, QLatin1StringView kind)
{
    const auto found = std::ranges::find_if(
        relationships, [kind](const Relationship &relationship) { return relationship.kind == kind; });
    return found == relationships.end() ? QString() : found->target;
}

Expected<Relationships> relationshipsOf(const Package &package, const QString &part, const Progress &progress)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    const QString folder = part.first(slash);
    const QString name = folder + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
    if (!package.has(name))
        return Relationships{};
    const Expected<QByteArray> bytes = package.read(name, progress);
    return bytes ? relationshipsIn(*bytes, folder, progress) : std::unexpected(bytes.error());
}

/// Reads the parts of a package.
class Reader
{
public:
    Reader(const Package &package, const ReadOptions &options, const Progress &progress)
        : m_package(package)
        , m_options(options)
        , m_progress(progress)
    {
    }

    Expected<Article> run();

private:
    Expected<void> readNotes(const QString &part);
    Expected<void> walk(const QString &part, XmlHandler &handler)
    {
        return m_package.walk(part, handler, m_progress, true);
    }

    const Package &m_package;
    const ReadOptions &m_options;
    const Progress &m_progress;
    Styles m_styles;
    Numbering m_numbering;
    Notes m_notes;
};

Expected<Article> Reader::run()
{
    const auto ofPackage = relationshipsOf(m_package, {}, m_progress);
    if (!ofPackage)
        return std::unexpected(ofPackage.error());
    QString document = targetOf(*ofPackage, "officeDocument"_L1);
    if (document.isEmpty())
        document = u"word/document.xml"_s;
    const auto ofDocument = relationshipsOf(m_package, document, m_progress);
    if (!ofDocument)
        return std::unexpected(ofDocument.error());

    Properties properties;
    const auto part = [&](QLatin1StringView kind) { return targetOf(*ofDocument, kind); };
    TextHandler text(m_styles, m_numbering, m_notes);
    const Expected<void> read = walk(targetOf(*ofPackage, "core-properties"_L1), properties)
                                    .and_then([&] { return walk(part("styles"_L1), m_styles); })
                                    .and_then([&] { return walk(part("numbering"_L1), m_numbering); })
                                    .and_then([&] { return readNotes(part("footnotes"_L1)); })
                                    .and_then([&] { return readNotes(part("endnotes"_L1)); })
                                    .and_then([&] { return m_package.walk(document, text, m_progress); });
    if (!read)
        return std::unexpected(read.error());
    m_progress.tell(0.8);
    return articleOf(text.take(), properties.properties, m_options);
}

Expected<void> Reader::readNotes(const QString &part)
{
    const Notes none;
    TextHandler text(m_styles, m_numbering, none);
    Expected<void> read = walk(part, text);
    m_notes.insert(text.takeNotes());
    return read;
}

} // namespace

double recognise(const RawFile &file)
{
    if (isEncrypted(file.bytes))
        return 0.9;
    const Expected<Package> package = Package::open(file);
    return package && package->has(u"[Content_Types].xml"_s) && package->hasFolder(u"word/"_s) ? 0.95 : 0.0;
}

Expected<void> read(const RawFile &file, const ReadOptions &options, const ArticleSink &sink, const Progress &progress)
{
    if (isEncrypted(file.bytes))
        return failed({ErrorCode::Encrypted, {}, {}}, file);
    const Expected<Package> package = Package::open(file);
    if (!package)
        return failed(package.error(), file);
    Expected<Article> article = Reader(*package, options, progress).run();
    if (!article)
        return failed(article.error(), file);
    return deliver(*std::move(article), {}, id, file, options, sink, progress);
}

} // namespace sourcelight::reading::docx
