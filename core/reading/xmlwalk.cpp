// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/xmlwalk.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

class XmlWalk
{
public:
    XmlWalk(const QByteArray &bytes, XmlHandler &handler)
        : m_xml(bytes)
        , m_handler(handler)
    {
    }

    Expected<void> run(const Progress &progress);

private:
    void take(QXmlStreamReader::TokenType token);

    QXmlStreamReader m_xml;
    XmlHandler &m_handler;
    int m_depth = 0;
    int m_passedOver = 0; ///< depth of the element that is passed over; 0 for none
};

Expected<void> XmlWalk::run(const Progress &progress)
{
    while (!m_xml.atEnd()) {
        if (progress.cancelled())
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        take(m_xml.readNext());
    }
    if (m_xml.hasError())
        return std::unexpected(
            Error{ErrorCode::Malformed, u"XML, %1:%2"_s.arg(m_xml.lineNumber()).arg(m_xml.columnNumber()), {}});
    return {};
}

void XmlWalk::take(QXmlStreamReader::TokenType token)
{
    switch (token) {
    case QXmlStreamReader::DTD:
        if (!m_xml.entityDeclarations().isEmpty())
            m_xml.raiseError({});
        break;
    case QXmlStreamReader::StartElement: {
        if (++m_depth > deepestXml)
            m_xml.raiseError({});
        if (m_passedOver > 0)
            break;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        if (!m_handler.enter({m_xml.name(), m_xml.namespaceUri(), attributes}))
            m_passedOver = m_depth;
        break;
    }
    case QXmlStreamReader::EndElement:
        if (m_passedOver == 0)
            m_handler.leave(m_xml.name());
        else if (m_passedOver == m_depth)
            m_passedOver = 0;
        --m_depth;
        break;
    case QXmlStreamReader::Characters:
        if (m_passedOver == 0)
            m_handler.addText(m_xml.text());
        break;
    default:
        break;
    }
}

const QXmlStreamAttribute *find(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    const auto attribute = std::ranges::find_if(
        attributes, [name](const QXmlStreamAttribute &candidate) { return candidate.name() == name; });
    return attribute == attributes.end() ? nullptr : &*attribute;
}

} // namespace

QStringView XmlElement::attribute(QLatin1StringView wanted) const
{
    const QXmlStreamAttribute *found = find(attributes, wanted);
    return found ? found->value() : QStringView();
}

bool XmlElement::has(QLatin1StringView wanted) const
{
    return find(attributes, wanted);
}

Expected<void> walkXml(const QByteArray &bytes, XmlHandler &handler, const Progress &progress)
{
    return XmlWalk(bytes, handler).run(progress);
}

} // namespace sourcelight::reading
