#include "report/start/init.hpp"

#include "report/cells.hpp"
#include "report/document_kind.hpp"

namespace traject::report {
namespace {

void init_members(Object& object, const NewFolder& made, const std::vector<std::string>& files) {
  object.member("template", made.template_name, "the example, or empty");
  object.member("folder", made.folder);
  object.member("files", files, "made, or to be made with --dry-run; relative, with /");
}

constexpr DocumentKind init_kind("init", "A new data folder.", init_members, OfFolder::no);

}  // namespace

SchemaFile init_schema() { return init_kind.schema(); }

render::Document init(const NewFolder& made, const std::vector<std::string>& files) {
  render::Document document;
  document.data = init_kind.json({}, made, files);
  const auto count = static_cast<std::int64_t>(files.size());
  document.blocks.emplace_back(render::Title{say("init.title", {{"folder", made.folder}})});
  document.blocks.emplace_back(render::Paragraph{
      made.is_empty ? say("init.made.empty", {{"count", count}})
                    : say("init.made", {{"count", count}, {"template", made.template_name}})});
  document.blocks.emplace_back(render::Heading{say("init.next")});
  document.blocks.emplace_back(render::Bullets{
      {say(made.is_named ? "init.next.departments" : "init.next.settings"), say("init.next.programme"),
       say("init.next.people", {{"folder", made.folder}}), say("init.next.git", {{"folder", made.folder}}),
       say("init.next.check", {{"folder", made.folder}})}});
  return document;
}

}  // namespace traject::report
