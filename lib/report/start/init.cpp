#include "report/start/init.hpp"

#include "report/cells.hpp"

namespace traject::report {

render::Document init(const NewFolder& made, const std::vector<std::string>& files) {
  render::Document document;
  document.data = {
      {"traject", 1},
      {"command", "init"},
      {"organisation", nullptr},
      {"template", made.template_name},
      {"folder", made.folder},
      {"files", files}};
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
