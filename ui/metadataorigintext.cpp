// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metadataorigintext.h"

#include <QCoreApplication>

namespace sourcelight::ui
{

namespace
{

struct Origins {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::ui::Origins)
};

} // namespace

QString originText(MetadataOrigin origin)
{
    switch (origin) {
    case MetadataOrigin::None:
        return {};
    case MetadataOrigin::Text:
        return Origins::tr("as the article shows it");
    case MetadataOrigin::StructuredData:
        return Origins::tr("from the structured data (JSON-LD) of the page");
    case MetadataOrigin::PageElements:
        return Origins::tr("from the meta elements of the page");
    case MetadataOrigin::Address:
        return Origins::tr("from the address");
    case MetadataOrigin::DocumentProperties:
        return Origins::tr("from the properties of the document");
    case MetadataOrigin::FrontMatter:
        return Origins::tr("from the fields above the text (front matter)");
    case MetadataOrigin::MailHeader:
        return Origins::tr("from the header of the message");
    case MetadataOrigin::CorpusField:
        return Origins::tr("from a field of the corpus");
    case MetadataOrigin::Recognised:
        return Origins::tr("recognised by the words of the text");
    case MetadataOrigin::Chosen:
        return Origins::tr("chosen by you");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace sourcelight::ui
