// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/progress.h"

#include <QByteArray>
#include <QXmlStreamAttributes>

/// The way through XML files that come from anywhere.
namespace sourcelight::reading
{

/// Elements nested deeper than this are an error: no document needs them, and each takes memory.
inline constexpr int deepestXml = 1'000;

/// An element that begins. Views last as long as the call that it is given to.
struct XmlElement {
    QStringView name;  ///< without prefix
    QStringView space; ///< the URI of its namespace
    const QXmlStreamAttributes &attributes;

    /// The value of the attribute of this name, whatever its prefix; empty where there is none.
    [[nodiscard]] QStringView attribute(QLatin1StringView wanted) const;
    [[nodiscard]] bool has(QLatin1StringView wanted) const;
};

/// Takes what walkXml() meets.
class XmlHandler
{
public:
    XmlHandler() = default;
    virtual ~XmlHandler() = default;
    Q_DISABLE_COPY_MOVE(XmlHandler)

    /// Returns false to pass the element over with all in it; leave() is not called for it then.
    virtual bool enter(const XmlElement &element) = 0;
    virtual void leave(QStringView name) { Q_UNUSED(name) }
    virtual void addText(QStringView text) { Q_UNUSED(text) }
};

/**
 * Gives the elements and texts of @p bytes to @p handler, in order, without recursion. Documents that declare entities
 * are refused, so that none grows (billion laughs) and none is fetched: nothing outside of the bytes is ever opened.
 * Errors, whose `where` is left to the caller: Malformed with the parser's complaint, Cancelled.
 */
Expected<void> walkXml(const QByteArray &bytes, XmlHandler &handler, const Progress &progress);

} // namespace sourcelight::reading
