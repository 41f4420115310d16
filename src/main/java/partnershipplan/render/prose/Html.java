package partnershipplan.render.prose;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes a safe tree as XHTML. */
final class Html {
    private final HtmlRenderer blocks;
    private final HtmlRenderer inline;

    Html(List<Extension> extensions) {
        blocks = renderer(extensions).build();
        inline = renderer(extensions).omitSingleParagraphP(true).build();
    }

    String blocks(Node document) {
        frameTables(document);
        return blocks.render(document);
    }

    String inline(Node document) {
        return inline.render(document);
    }

    private static HtmlRenderer.Builder renderer(List<Extension> extensions) {
        return HtmlRenderer.builder()
                .extensions(extensions)
                .escapeHtml(true)
                .nodeRendererFactory(FrameRenderer::new)
                .attributeProviderFactory(context -> Html::attributes);
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "noopener noreferrer");
        } else if (node instanceof FencedCodeBlock) {
            attributes.clear();
        } else if (tag.equals("th")) {
            attributes.put("scope", "col");
        }
        String side = attributes.remove("align");
        if (side != null && !side.equals("left")) {
            attributes.put("class", "prose-" + side);
        }
    }

    private static void frameTables(Node parent) {
        for (Node node : SafeBlocks.children(parent)) {
            if (node instanceof TableBlock) {
                Frame frame = new Frame();
                node.insertAfter(frame);
                frame.appendChild(node);
            } else {
                frameTables(node);
            }
        }
    }

    /** The box around a table, which can scroll where the table is wider than the page. */
    private static final class Frame extends CustomBlock {}

    /** Writes the box around a table. */
    private record FrameRenderer(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Frame.class);
        }

        @Override
        public void render(Node frame) {
            HtmlWriter html = context.getWriter();
            html.line();
            html.tag("div", Map.of("class", "prose-table"));
            html.line();
            context.render(frame.getFirstChild());
            html.line();
            html.tag("/div");
            html.line();
        }
    }
}
